package org.assises.input;

/** What happens to an item that is missing at its source. */
public enum WhenGone {
  /** The item stays unchanged and is listed in the report. */
  LIST,
  /**
   * A session is cancelled. A proposal, orientation or measure stays unchanged and is listed in the
   * report.
   */
  CANCEL,
  /**
   * The item is removed. If the city edited it or another item refers to it, it is treated as with
   * {@link #CANCEL}. Sessions that the source cancelled are also removed.
   */
  REMOVE
}
