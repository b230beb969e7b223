package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/** Checks for every refusal of an input. */
public final class Refusals {
  private static final int MOST_PROBLEMS = 20;
  private static final int LONGEST_MESSAGE = 1_000;

  private Refusals() {}

  /** Checks that the message has a few short problems, each on one line. */
  public static void check(InvalidInputException refusal) {
    assertThat(refusal.problems()).hasSizeBetween(1, MOST_PROBLEMS).allSatisfy(Refusals::check);
  }

  /** Checks that a problem is short, on one line, and has a place in printable characters. */
  public static void check(Problem problem) {
    assertThat(problem.message()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
    assertThat(problem.describe()).matches("\\P{Cntrl}+").hasSizeLessThan(5 * LONGEST_MESSAGE);
  }
}
