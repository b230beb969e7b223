package org.assises.http;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;
import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Formats and parses HTTP dates. Parsing accepts the three forms of RFC 9110, 5.6.7: {@code Sun, 06
 * Nov 1994 08:49:37 GMT}, {@code Sunday, 06-Nov-94 08:49:37 GMT} and {@code Sun Nov 6 08:49:37
 * 1994}.
 */
final class HttpDates {
  private static final Map<Long, String> MONTHS =
      numbered("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Map<Long, String> DAYS =
      numbered("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final Map<Long, String> LONG_DAYS =
      numbered("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final DateTimeFormatter USUAL =
      strict(
          day(DAYS, ", ")
              .appendValue(DAY_OF_MONTH, 2)
              .appendLiteral(' ')
              .appendText(MONTH_OF_YEAR, MONTHS)
              .appendLiteral(' ')
              .appendValue(YEAR, 4)
              .appendLiteral(' ')
              .append(time())
              .appendLiteral(" GMT"));
  private static final DateTimeFormatter ASCTIME =
      strict(
          day(DAYS, " ")
              .appendText(MONTH_OF_YEAR, MONTHS)
              .appendLiteral(' ')
              .padNext(2)
              .appendValue(DAY_OF_MONTH)
              .appendLiteral(' ')
              .append(time())
              .appendLiteral(' ')
              .appendValue(YEAR, 4));

  private HttpDates() {}

  /**
   * {@return an instant in the form {@code Sun, 06 Nov 1994 08:49:37 GMT}, truncated to the second}
   */
  static String written(Instant instant) {
    return USUAL.format(instant.atOffset(ZoneOffset.UTC));
  }

  /**
   * Parses a date in any of the three forms.
   *
   * @param date the date as received
   * @param reference the instant that decides the century of a two-digit year, which is at most 50
   *     years after it
   * @return the instant; empty if the text is not a date
   */
  static Optional<Instant> read(String date, Instant reference) {
    return Stream.of(USUAL, rfc850(reference), ASCTIME)
        .flatMap(form -> read(date, form).stream())
        .findFirst();
  }

  private static Optional<Instant> read(String date, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(date, form).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter rfc850(Instant reference) {
    int firstYear = reference.atOffset(ZoneOffset.UTC).getYear() - 49;
    return strict(
        day(LONG_DAYS, ", ")
            .appendValue(DAY_OF_MONTH, 2)
            .appendLiteral('-')
            .appendText(MONTH_OF_YEAR, MONTHS)
            .appendLiteral('-')
            .appendValueReduced(YEAR, 2, 2, firstYear)
            .appendLiteral(' ')
            .append(time())
            .appendLiteral(" GMT"));
  }

  private static DateTimeFormatterBuilder day(Map<Long, String> days, String separator) {
    return new DateTimeFormatterBuilder().appendText(DAY_OF_WEEK, days).appendLiteral(separator);
  }

  private static DateTimeFormatter time() {
    return new DateTimeFormatterBuilder()
        .appendValue(HOUR_OF_DAY, 2)
        .appendLiteral(':')
        .appendValue(MINUTE_OF_HOUR, 2)
        .appendLiteral(':')
        .appendValue(SECOND_OF_MINUTE, 2)
        .toFormatter(Locale.ROOT);
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder form) {
    return form.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@return the names numbered from 1, independent of locale data} */
  private static Map<Long, String> numbered(String... names) {
    return IntStream.range(0, names.length).boxed().collect(toMap(i -> i + 1L, i -> names[i]));
  }
}
