package org.assises.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and writes dates and times in the format of RFC 3339. */
class Rfc3339Test {
  @ParameterizedTest
  @ValueSource(strings = {"2024-11-23", "0000-01-01", "9999-12-31", "2024-02-29"})
  void aDateIsReadAndWritten(String text) {
    LocalDate date = Rfc3339.date(text);

    assertThat(date).isEqualTo(LocalDate.parse(text));
    assertThat(Rfc3339Text.of(date)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-11-2",
        "2024-11-234",
        "2024/11-23",
        "2024-11/23",
        "2O24-11-23",
        "2024-1a-23",
        "2024-11-:3",
        "2024-11-2/",
        "+024-11-23"
      })
  void aDateInAnotherFormatIsNotRead(String text) {
    assertThat(Rfc3339.date(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2023-02-29", "2024-00-01", "2024-13-01", "2024-01-00"})
  void aDayThatDoesNotExistIsRefused(String text) {
    assertThatThrownBy(() -> Rfc3339.date(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-23T08:50:00Z",
        "2024-11-23T08:50:09+01:00",
        "2024-11-23T23:59:59-09:30",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59+18:00",
        "1900-01-01T12:00:00+00:09:21"
      })
  void aTimeIsReadAndWritten(String text) {
    OffsetDateTime time = Rfc3339.time(text);

    assertThat(time).isEqualTo(OffsetDateTime.parse(text));
    assertThat(Rfc3339Text.of(time)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-23T08:50:00.5Z, 500000000",
    "2024-11-23T08:50:00.05+01:00, 50000000",
    "2024-11-23T08:50:00.123456789Z, 123456789",
    "2024-11-23T08:50:00.000000001Z, 1"
  })
  void aFractionOfASecondHasUpToNineDigits(String text, int nanos) {
    assertThat(Rfc3339.time(text).getNano()).isEqualTo(nanos);
    assertThat(Rfc3339.time(text)).isEqualTo(OffsetDateTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-23",
        "2024-11-23T08:50:00",
        "2024-11-23T08:50Z",
        "2024-11-23 08:50:00Z",
        "2024-11-23t08:50:00z",
        "2024-11-23T08.50:00Z",
        "2024-11-23T08:50.00Z",
        "2024-11-23T0a:50:00Z",
        "2024-11-23T08:5a:00Z",
        "2024-11-23T08:50:0aZ",
        "2024/11-23T08:50:00Z",
        "2024-11-23T08:50:00.Z",
        "2024-11-23T08:50:00.5",
        "2024-11-23T08:50:00.1234567890Z",
        "2024-11-23T08:50:00ZZ",
        "2024-11-23T08:50:00.5ZZ",
        "2024-11-23T08:50:00Z ",
        "2024-11-23T08:50:00*01:00",
        "2024-11-23T08:50:00+01",
        "2024-11-23T08:50:00+0100",
        "2024-11-23T08:50:00+01:0",
        "2024-11-23T08:50:00+0a:00",
        "2024-11-23T08:50:00+01.00",
        "2024-11-23T08:50:00+01:a0",
        "2024-11-23T08:50:00+01:00:0",
        "2024-11-23T08:50:00+01:00.00",
        "2024-11-23T08:50:00+01:00:a0",
        "2024-11-23T08:50:00+01:00:00:00"
      })
  void aTimeInAnotherFormatIsNotRead(String text) {
    assertThat(Rfc3339.time(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-23T24:00:00Z",
        "2024-11-23T08:60:00Z",
        "2024-11-23T23:59:60Z",
        "2024-02-30T08:00:00Z",
        "2024-11-23T08:00:00+18:01",
        "2024-11-23T08:00:00+01:60"
      })
  void aTimeThatDoesNotExistIsRefused(String text) {
    assertThatThrownBy(() -> Rfc3339.time(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-23T08:50:00.5Z, 2024-11-23T08:50:00.500Z",
    "2024-11-23T08:50:00.000000001Z, 2024-11-23T08:50:00.000000001Z",
    "+10000-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
    "+10000-01-01T00:00:07Z, +10000-01-01T00:00:07Z",
    "-0001-12-31T23:59:00Z, -0001-12-31T23:59:00Z"
  })
  void anInstantWithAFractionOrAnUnusualYearIsWrittenInFull(String instant, String text) {
    assertThat(Rfc3339Text.of(Instant.parse(instant))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "-0001-12-31"})
  void aDayInAYearWithoutFourDigitsIsWrittenInFull(String text) {
    assertThat(Rfc3339Text.of(LocalDate.parse(text))).isEqualTo(text);
  }
}
