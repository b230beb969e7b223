package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartTest {
  @ParameterizedTest
  @CsvSource({
    "00:00, MORNING",
    "11:59:59, MORNING",
    "12:00, AFTERNOON",
    "17:59:59, AFTERNOON",
    "18:00, EVENING",
    "23:59:59, EVENING",
  })
  void aClockTimeBelongsToAPartOfTheDay(LocalTime time, DayPart part) {
    assertThat(DayPart.of(time)).isEqualTo(part);
  }
}
