package org.assises.model;

import static java.util.Objects.requireNonNull;

/**
 * A number as exactly as it was given: 62, about a hundred, nearly 1,200.
 *
 * @param value at least 0
 * @param accuracy how the number is meant
 */
public record Figure(long value, Accuracy accuracy) {
  /** How a number is meant, with the span that {@link Figure#contradicts} grants it. */
  public enum Accuracy {
    /** The number itself. */
    EXACT,
    /** From a tenth below to a tenth above. */
    ABOUT,
    /** From a tenth below to the number itself. */
    NEARLY,
    /** The number or above, without bound. */
    MORE_THAN
  }

  /**
   * @throws IllegalArgumentException if the value is below 0
   */
  public Figure {
    Rules.range("a figure", value, 0, Long.MAX_VALUE);
    requireNonNull(accuracy, "accuracy");
  }

  /** {@return a number that was counted} */
  public static Figure exactly(long value) {
    return new Figure(value, Accuracy.EXACT);
  }

  /** {@return a number that was estimated} */
  public static Figure about(long value) {
    return new Figure(value, Accuracy.ABOUT);
  }

  /** {@return a number that was not quite reached} */
  public static Figure nearly(long value) {
    return new Figure(value, Accuracy.NEARLY);
  }

  /** {@return a number that was reached or passed} */
  public static Figure moreThan(long value) {
    return new Figure(value, Accuracy.MORE_THAN);
  }

  /** {@return whether no number can be meant by both figures} */
  public boolean contradicts(Figure other) {
    return least() > other.greatest() || other.least() > greatest();
  }

  private long least() {
    return accuracy == Accuracy.ABOUT || accuracy == Accuracy.NEARLY ? value - value / 10 : value;
  }

  private long greatest() {
    return switch (accuracy) {
      case EXACT, NEARLY -> value;
      case ABOUT -> value > Long.MAX_VALUE - value / 10 ? Long.MAX_VALUE : value + value / 10;
      case MORE_THAN -> Long.MAX_VALUE;
    };
  }
}
