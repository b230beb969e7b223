package org.assises.model;

import static java.util.Objects.requireNonNull;

/**
 * A link from a proposal to another that replaces or continues it, in the same edition or another.
 *
 * @param kind how the successor relates to the proposal
 * @param successor the other proposal
 */
public record Succession(Kind kind, ProposalId successor) {
  /** How a successor relates to a proposal. */
  public enum Kind {
    /** The successor combines this proposal with others. */
    MERGED_INTO,
    /** The successor is one of several parts of this proposal. */
    SPLIT_INTO,
    /** The successor takes this proposal up again, usually in a later edition. */
    CONTINUED_IN
  }

  public Succession {
    requireNonNull(kind, "kind");
    requireNonNull(successor, "successor");
  }
}
