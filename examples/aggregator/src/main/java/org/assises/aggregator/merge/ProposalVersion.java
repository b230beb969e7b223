package org.assises.aggregator.merge;

/**
 * One version of a proposal, as one line of a feed states it.
 *
 * <p>A class of public fields, which Flink serializes without a serializer of ours. Nothing changes
 * it once it is made.
 */
public final class ProposalVersion {
  /** The id of the series and that of the proposal, which together are unique. */
  public String key = "";

  public String departement = "";

  /** The year of its edition; 0 for a proposal that was removed. */
  public int editionYear;

  /** The status as lines state it; empty for a proposal that was removed. */
  public String status = "";

  /** In seconds since 1970. */
  public long lastModified;

  public int revision;
  public boolean removed;

  /** Of the line, so that two versions are told apart without it. */
  public long hash;

  /** The line, written again, without a line end. */
  public byte[] line = {};

  /** The row of the flat table in UTF-8, without a line end; empty if it was removed. */
  public byte[] row = {};

  /**
   * {@return where in the national folder it belongs, such as {@code departement=29/edition=2024}}
   */
  public String partition() {
    return "departement=" + departement + (removed ? "/removed" : "/edition=" + editionYear);
  }

  /** {@return a copy without the line and the row, with all that versions are compared by} */
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
   * {@return the later of two versions of a proposal: by the last change, then by the revision,
   * then the removal, then by the hash of the line. The order of the arguments does not matter, nor
   * how often one of them comes}
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
