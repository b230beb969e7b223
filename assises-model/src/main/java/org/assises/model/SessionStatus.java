package org.assises.model;

/** Whether a session takes place. The status maps to STATUS of RFC 5545, 3.8.1.11. */
public enum SessionStatus {
  /** It is planned, and may change. */
  TENTATIVE,
  /** It takes place, or took place. */
  CONFIRMED,
  /** It will take place at another time, which is not known yet. */
  POSTPONED,
  /** It does not take place. It stays in the programme so that calendars show the cancellation. */
  CANCELLED
}
