package org.assises.aggregator.merge;

/**
 * One version of a proposal from one line of a feed.
 *
 * <p>It has public fields so that Flink needs no serializer of ours. It must not change after it is
 * created.
 */
public final class ProposalVersion {
  /** The ids of the series and of the proposal, which are unique together. */
  public String key = "";

  public String departement = "";

  /** The year of its edition; 0 if the proposal was removed. */
  public int editionYear;

  /** The code of its status; empty if the proposal was removed. */
  public String status = "";

  /** The time of the last change, in seconds since 1970. */
  public long lastModified;

  public int revision;
  public boolean removed;

  /** The hash of the line, by which two versions are compared without it. */
  public long hash;

  /** The line as it is published, without a line end. */
  public byte[] line = {};

  /** The row of the flat table in UTF-8, without a line end; empty if the proposal was removed. */
  public byte[] row = {};

  /** {@return its partition of the national folder, such as {@code departement=29/edition=2024}} */
  public String partition() {
    return "departement=" + departement + (removed ? "/removed" : "/edition=" + editionYear);
  }

  /** {@return a copy without the line and the row, which is enough to compare versions} */
  ProposalVersion withoutLine() {
    ProposalVersion copy = new ProposalVersion();
    copy.departement = departement;
    copy.editionYear = editionYear;
    copy.status = status;
    copy.lastModified = lastModified;
    copy.revision = revision;
    copy.removed = removed;
    copy.hash = hash;
    return copy;
  }

  /**
   * {@return the later of two versions of a proposal, by the last change, the revision, the removal
   * and the hash of the line}
   *
   * <p>The result does not depend on the order of the arguments.
   */
  public static ProposalVersion later(ProposalVersion one, ProposalVersion other) {
    return compare(one, other) < 0 ? other : one;
  }

  /** {@return below 0 if the first is the earlier version, 0 if they are the same} */
  public static int compare(ProposalVersion one, ProposalVersion other) {
    int byTime = Long.compare(one.lastModified, other.lastModified);
    if (byTime != 0) {
      return byTime;
    }
    int byRevision = Integer.compare(one.revision, other.revision);
    if (byRevision != 0) {
      return byRevision;
    }
    int byRemoval = Boolean.compare(one.removed, other.removed);
    return byRemoval != 0 ? byRemoval : Long.compareUnsigned(one.hash, other.hash);
  }
}
