package org.assises.cli.folder;

/** Why the last publication of a folder cannot be revised. */
public enum HistoryFault {
  /** The folder has links or versions of ours, and nothing says which version is current. */
  NO_CURRENT,
  /** The link {@code current} leads to a version that is missing, or is no folder. */
  NO_VERSION,
  /** The current version does not hold the list of its files, or holds a damaged one. */
  NO_LIST,
  /** The current version cannot be read: permissions are missing. */
  UNREADABLE,
  /** The current version was copied here: from a backup, or from another machine. */
  COPIED,
  /** The current version holds no publication that was kept. */
  NOT_KEPT,
  /** The publication that was kept is not the one that was written into that version. */
  REPLACED,
  /** The publication that was kept is damaged, or of a version that is not read. */
  DAMAGED,
  /** It is a publication of another assises. */
  FOREIGN,
  /** It was made later than the one that is to follow. */
  LATER,
  /** It was made in the same second as the one that is to follow, which differs from it. */
  SAME_SECOND,
  /** The folder that is published into shows a later publication than the one to revise. */
  AHEAD
}
