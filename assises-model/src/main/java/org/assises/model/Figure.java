package org.assises.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A number with its accuracy, such as "62", "about 100" or "nearly 1,200".
 *
 * @param value at least 0
 * @param accuracy how exact the number is
 */
public record Figure(long value, Accuracy accuracy) {
  /** How exact a number is, with the range that {@link Figure#contradicts} assumes. */
  public enum Accuracy {
    /** Exactly the number. */
    EXACT,
    /** From 10 % below the number to 10 % above. */
    ABOUT,
    /** From 10 % below the number to the number. */
    NEARLY,
    /** The number or more. */
    MORE_THAN
  }

  /**
   * @throws IllegalArgumentException if the value is below 0
   */
  public Figure {
    Rules.range("a figure", value, 0, Long.MAX_VALUE);
    requireNonNull(accuracy, "accuracy");
  }

  /** {@return an exact number} */
  public static Figure exactly(long value) {
    return new Figure(value, Accuracy.EXACT);
  }

  /** {@return an approximate number} */
  public static Figure about(long value) {
    return new Figure(value, Accuracy.ABOUT);
  }

  /** {@return a number that was nearly reached} */
  public static Figure nearly(long value) {
    return new Figure(value, Accuracy.NEARLY);
  }

  /** {@return a number that was reached or exceeded} */
  public static Figure moreThan(long value) {
    return new Figure(value, Accuracy.MORE_THAN);
  }

  /** {@return whether the ranges of the two figures have no number in common} */
  public boolean contradicts(Figure other) {
    return least() > other.greatest() || other.least() > greatest();
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Figure that && value == that.value && accuracy == that.accuracy);
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
