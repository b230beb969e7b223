package org.assises.input;

/** What an import did with one item, or left as it was and why. */
public enum ImportOutcome {
  /** It is new in the document. */
  ADDED,
  /** Members that changed at the source were taken over. */
  CHANGED,
  /** A follow-up was added to a proposal. */
  FOLLOWED_UP,
  /** It is cancelled: the source says so, or no longer has it. */
  CANCELLED,
  /** It was cancelled and takes place again. */
  REINSTATED,
  /** It was removed from the document, as it is gone at the source. */
  REMOVED,
  /** Members differ from the source because the city edited them by hand; they stay. */
  KEPT,
  /** The city removed it from the document by hand; it stays away. */
  STAYS_REMOVED,
  /** The source no longer has it; it stays in the document. */
  GONE,
  /** The source no longer lists it because it is over; it stays in the document. */
  OVER,
  /** The source has an older revision than the document; it was not taken over. */
  OLDER,
  /** The source gives it another id than before; it was recognised by its start and title. */
  RECOGNISED,
  /** The document has an item of this id from another source; it was not touched. */
  OF_ANOTHER_SOURCE,
  /** The document has an item of this id that came from no source; it was not touched. */
  OF_THE_CITY,
  /** The document has a session of this id in another edition; it was not touched. */
  OF_ANOTHER_EDITION,
  /** A follow-up of the source cannot follow what the document says; it was not added. */
  FOLLOW_UP_REFUSED
}
