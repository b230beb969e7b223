package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Proposal}, unique in the whole assises and never reused. */
public record ProposalId(String value) implements ItemId<Proposal> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public ProposalId {
    Rules.id("proposal", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.PROPOSAL;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof ProposalId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "ProposalId[value=" + shown() + "]";
  }
}
