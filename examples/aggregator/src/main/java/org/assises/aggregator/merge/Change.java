package org.assises.aggregator.merge;

/** A version of a proposal that replaces an earlier one, or is the first. */
public final class Change {
  public ProposalVersion version = new ProposalVersion();

  /**
   * The département under which the earlier version was counted; if the former status is empty, it
   * was not counted.
   */
  public String formerDepartement = "";

  public int formerYear;
  public String formerStatus = "";

  /** Only for Flink. */
  public Change() {}

  /** {@return the change that adds a proposal} */
  public static Change first(ProposalVersion version) {
    Change change = new Change();
    change.version = version;
    return change;
  }
}
