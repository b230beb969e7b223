package org.assises.model;

/** How an edition stands. */
public enum EditionStatus {
  /** Its date is said, and may change. */
  ANNOUNCED,
  /** It will be held as said. */
  CONFIRMED,
  /** It took place. */
  HELD,
  /** It will be held at another date than was said; the former dates are kept. */
  POSTPONED,
  /** It will not be held. */
  CANCELLED
}
