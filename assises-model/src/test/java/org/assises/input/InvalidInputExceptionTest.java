package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
  private static final Problem DATE =
      new Problem("/proposals/3/submittedOn", 41, 28, "expected a date that exists (YYYY-MM-DD)");
  private static final Problem TITLE = new Problem("/proposals/4", 50, 5, "has no title");

  @Test
  void theMessageHasOneLineForEachProblem() {
    InvalidInputException exception = new InvalidInputException(List.of(DATE, TITLE));

    assertThat(exception.problems()).containsExactly(DATE, TITLE);
    assertThat(exception)
        .hasMessage(
            """
            /proposals/3/submittedOn (line 41, column 28): expected a date that exists (YYYY-MM-DD)
            /proposals/4 (line 50, column 5): has no title""");
  }

  @Test
  void anEmptyListOfProblemsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidInputException(List.of()))
        .withMessage("the list of problems must not be empty");
  }
}
