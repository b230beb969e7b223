package org.assises.model;

import static java.util.Objects.requireNonNull;

/**
 * The cost of a proposal, estimated, voted or spent.
 *
 * @param kind whether the amount is estimated, voted or spent
 * @param amount the retained amount, with the claims of sources
 */
public record Cost(Kind kind, Attested<Money> amount) {
  /** The stage at which a cost was stated. */
  public enum Kind {
    /** Estimated by the author of the proposal or by the city. */
    ESTIMATED,
    /** Allocated by a vote of the inhabitants or of the council. */
    VOTED,
    /** Paid after the proposal was carried out. */
    SPENT
  }

  public Cost {
    requireNonNull(kind, "kind");
    requireNonNull(amount, "amount");
  }

  /** {@return a cost without claims of sources} */
  public static Cost of(Kind kind, Money amount) {
    return new Cost(kind, Attested.of(amount));
  }
}
