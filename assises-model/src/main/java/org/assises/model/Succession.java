package org.assises.model;

import static java.util.Objects.requireNonNull;

/**
 * How a proposal lives on in another, of the same edition or a later one.
 *
 * @param kind how
 * @param successor in which proposal
 */
public record Succession(Kind kind, ProposalId successor) {
  /** How a proposal lives on. */
  public enum Kind {
    /** Together with others in one proposal. */
    MERGED_INTO,
    /** As one of several proposals. */
    SPLIT_INTO,
    /** Taken up again, usually at a later edition. */
    CONTINUED_IN
  }

  public Succession {
    requireNonNull(kind, "kind");
    requireNonNull(successor, "successor");
  }
}
