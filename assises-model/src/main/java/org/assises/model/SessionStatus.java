package org.assises.model;

/** How a session stands (RFC 5545, 3.8.1.11). */
public enum SessionStatus {
  /** It is planned, and may change. */
  TENTATIVE,
  /** It takes place, or took place. */
  CONFIRMED,
  /** It does not take place at that time, but at another that is not known yet. */
  POSTPONED,
  /** It does not take place; it stays in the programme so that calendars learn of it. */
  CANCELLED
}
