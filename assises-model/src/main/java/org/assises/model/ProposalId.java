package org.assises.model;

/** The id of a {@link Proposal}, unique in the whole assises and never used again. */
public record ProposalId(String value) implements ItemId<Proposal> {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public ProposalId {
    Rules.id("proposal", value);
  }
}
