package org.assises.aggregator.merge;

/** A version of a proposal that takes the place of an earlier one, or is the first that is seen. */
public final class Change {
  public ProposalVersion version = new ProposalVersion();

  /** Where the earlier version was counted; with an empty status if it was not. */
  public String formerDepartement = "";

  public int formerYear;
  public String formerStatus = "";

  /** Only for Flink. */
  public Change() {}

  /** {@return the change by which a proposal is there} */
  public static Change first(ProposalVersion version) {
    Change change = new Change();
    change.version = version;
    return change;
  }
}
