package org.assises.input;

/** What an import did to one item, or why it did nothing. */
public enum ImportOutcome {
  /** The item is new in the document. */
  ADDED,
  /** Changes at the source were applied. */
  CHANGED,
  /** A follow-up was added to a proposal. */
  FOLLOWED_UP,
  /** The session is cancelled, because the source cancelled it or no longer has it. */
  CANCELLED,
  /** A cancelled session takes place again. */
  REINSTATED,
  /** The item was removed from the document because it is missing at the source. */
  REMOVED,
  /** Members differ from the source because the city edited them; the edits were kept. */
  KEPT,
  /** The city removed the item from the document; it was not added again. */
  STAYS_REMOVED,
  /** The item is missing at the source; it stays in the document. */
  GONE,
  /** The source no longer lists it because it is over; it stays in the document. */
  OVER,
  /** The source has an older revision than the document; it was not taken over. */
  OLDER,
  /** The source gives the item a new id; it was recognized by its start and title. */
  RECOGNISED,
  /** The document has an item with this id from another source, which was not changed. */
  OF_ANOTHER_SOURCE,
  /** The document has an item with this id that was not imported; it was not changed. */
  OF_THE_CITY,
  /** The document has a session with this id in another edition, which was not changed. */
  OF_ANOTHER_EDITION,
  /** A follow-up was not added because its status cannot follow the last one in the document. */
  FOLLOW_UP_REFUSED
}
