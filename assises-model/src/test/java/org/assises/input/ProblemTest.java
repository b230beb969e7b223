package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void describeGivesThePlaceAndTheMessage() {
    Problem problem =
        new Problem("/proposals/3/submittedOn", 41, 28, "expected a date that exists (YYYY-MM-DD)");

    String described = problem.describe();

    assertThat(described)
        .isEqualTo(
            "/proposals/3/submittedOn (line 41, column 28): expected a date that exists (YYYY-MM-DD)");
  }

  @Test
  void aPlaceMayHaveNoLine() {
    Problem problem = new Problem("VCALENDAR/VEVENT[2]/DTSTART", 0, 0, "expected a date");

    String described = problem.describe();

    assertThat(described).isEqualTo("VCALENDAR/VEVENT[2]/DTSTART: expected a date");
  }

  @Test
  void aLineMayHaveNoColumn() {
    Problem problem = new Problem("VCALENDAR/VEVENT[2]/DTSTART", 12, 0, "expected a date");

    String described = problem.describe();

    assertThat(described).isEqualTo("VCALENDAR/VEVENT[2]/DTSTART (line 12): expected a date");
  }

  @Test
  void theEmptyPlaceIsTheWholeInput() {
    Problem problem = new Problem("", 1, 1, "expected an object");

    String described = problem.describe();

    assertThat(described).isEqualTo("the input (line 1, column 1): expected an object");
  }

  @Test
  void aNegativeLineIsRefused() {
    assertThatThrownBy(() -> new Problem("", -1, 0, "any"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line and column must be at least 0, but are -1 and 0");
  }
}
