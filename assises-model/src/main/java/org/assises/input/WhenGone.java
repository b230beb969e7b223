package org.assises.input;

/** What becomes of an item that its source no longer has. */
public enum WhenGone {
  /** It stays as it is, and the report lists it. */
  LIST,
  /**
   * A session is cancelled; a proposal, orientation or measure stays as it is, and the report lists
   * it.
   */
  CANCEL,
  /**
   * It is removed from the document, unless the city edited it by hand or something else refers to
   * it; then it is treated as {@link #CANCEL} says. Sessions that the source has cancelled are
   * removed likewise.
   */
  REMOVE
}
