package org.assises.model;

import static java.util.Objects.requireNonNull;

/**
 * What a proposal costs, by what kind of figure says so.
 *
 * @param kind how the figure came about
 * @param amount the amount retained, with what sources claim
 */
public record Cost(Kind kind, Attested<Money> amount) {
  /** How a figure for a cost came about. */
  public enum Kind {
    /** Estimated by its author or by the city's services. */
    ESTIMATED,
    /** Allocated by a vote of the inhabitants or of the council. */
    VOTED,
    /** Paid, once everything is carried out. */
    SPENT
  }

  public Cost {
    requireNonNull(kind, "kind");
    requireNonNull(amount, "amount");
  }

  /** {@return a cost for which no source is recorded yet} */
  public static Cost of(Kind kind, Money amount) {
    return new Cost(kind, Attested.of(amount));
  }
}
