package org.assises.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDatesTest {
  private static final Instant NOW = Instant.parse("2024-11-01T08:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun Nov 06 08:49:37 1994",
      })
  void aDateIsParsedInEachForm(String date) {
    assertThat(HttpDates.read(date, NOW)).contains(Instant.parse("1994-11-06T08:49:37Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-01T08:00:00Z | Friday, 01-Nov-24 08:00:00 GMT    | 2024-11-01T08:00:00Z",
        "2024-11-01T08:00:00Z | Friday, 01-Nov-74 08:00:00 GMT    |",
        "2024-11-01T08:00:00Z | Thursday, 01-Nov-74 08:00:00 GMT  | 2074-11-01T08:00:00Z",
        "2024-11-01T08:00:00Z | Saturday, 01-Nov-75 08:00:00 GMT  | 1975-11-01T08:00:00Z",
        "2024-11-01T08:00:00Z | Friday, 31-Dec-99 23:59:59 GMT    | 1999-12-31T23:59:59Z",
        "1999-12-31T00:00:00Z | Saturday, 01-Jan-00 00:00:00 GMT  | 2000-01-01T00:00:00Z",
      })
  void theReferenceDecidesTheCenturyOfATwoDigitYear(
      Instant reference, String date, Instant expected) {
    assertThat(HttpDates.read(date, reference).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sunday, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06-Nov-1994 08:49:37 GMT",
        "Mon, 06 Nov 1994 08:49:37 GMT",
        "Fri, 30 Feb 2024 08:00:00 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:49:60 GMT",
        "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "sun, 06 nov 1994 08:49:37 gmt",
        "06 Nov 1994 08:49:37 GMT",
        "Sun Nov 6 08:49:37 1994",
        "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
        "1994-11-06T08:49:37Z",
      })
  void anyOtherTextIsNotADate(String text) {
    assertThat(HttpDates.read(text, NOW)).isEmpty();
  }

  @Test
  void aDateIsWrittenInTheUsualForm() {
    assertThat(HttpDates.written(Instant.parse("1994-11-06T08:49:37.999Z")))
        .isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    assertThat(HttpDates.written(Instant.parse("2024-02-29T00:00:00Z")))
        .isEqualTo("Thu, 29 Feb 2024 00:00:00 GMT");
  }
}
