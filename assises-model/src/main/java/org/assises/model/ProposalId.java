package org.assises.model;

/** The id of a {@link Proposal}, unique in the whole assises and never reused. */
public final class ProposalId extends ItemId<Proposal> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public ProposalId(String value) {
    super("proposal", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.PROPOSAL;
  }
}
