package org.assises.cli.folder;

/** Why the last publication of a folder cannot be revised. */
public enum HistoryFault {
  /** The folder has links or versions, but the link to the current version is missing. */
  NO_CURRENT,
  /** The link {@code current} leads to a version that is missing or not a folder. */
  NO_VERSION,
  /** The list of files in the current version is missing or damaged. */
  NO_LIST,
  /** The current version cannot be read: permissions are missing. */
  UNREADABLE,
  /** The current version was copied here: from a backup, or from another machine. */
  COPIED,
  /** The kept publication is missing from the current version. */
  NOT_KEPT,
  /** The kept publication is not the one that was written into this version. */
  REPLACED,
  /** The kept publication is damaged, or has an unsupported version. */
  DAMAGED,
  /** The publication belongs to other assises. */
  FOREIGN,
  /** The publication was made later than the one to follow it. */
  LATER,
  /** The publication was made in the same second as the one to follow it, and differs from it. */
  SAME_SECOND,
  /** The folder to publish into contains a later publication than the one to revise. */
  AHEAD
}
