package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/** What every refusal of an input is, whatever the input. */
public final class Refusals {
  private static final int MOST_PROBLEMS = 20;
  private static final int LONGEST_MESSAGE = 1_000;

  private Refusals() {}

  /** Checks that a person can read it: a few problems, each short and on one line. */
  public static void check(InvalidInputException refusal) {
    assertThat(refusal.problems()).hasSizeBetween(1, MOST_PROBLEMS).allSatisfy(Refusals::check);
  }

  /** Checks that a problem is short, on one line, and says where it is in plain characters. */
  public static void check(Problem problem) {
    assertThat(problem.message()).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE);
    assertThat(problem.describe()).matches("\\P{Cntrl}+").hasSizeLessThan(5 * LONGEST_MESSAGE);
  }
}
