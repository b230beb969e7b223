package org.assises.model;

/** Whether an edition is planned, took place or was cancelled. */
public enum EditionStatus {
  /** It has a date, which may change. */
  ANNOUNCED,
  /** It will take place on its date. */
  CONFIRMED,
  /** It took place. */
  HELD,
  /** It will take place on another date than announced; the former dates are kept. */
  POSTPONED,
  /** It will not take place. */
  CANCELLED
}
