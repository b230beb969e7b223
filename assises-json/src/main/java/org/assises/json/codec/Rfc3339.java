package org.assises.json.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times in the format of RFC 3339: {@code 2024-11-23}, {@code
 * 2024-11-23T08:50:00+01:00}.
 *
 * <p>It accepts only capital letters and no second 60. Offsets can have seconds, as local mean
 * times before 1911 had. It does not use the JDK's formatter, which took a third of the reading
 * time.
 */
final class Rfc3339 {
  private static final int DATE_LENGTH = 10;
  private static final int TIME_LENGTH = 19;
  private static final int MOST_FRACTION_DIGITS = 9;

  private Rfc3339() {}

  /**
   * Returns the date; null if the text has another format.
   *
   * @throws DateTimeException if the day does not exist
   */
  static @Nullable LocalDate date(String text) {
    return text.length() == DATE_LENGTH && isDate(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : null;
  }

  /**
   * Returns the time; null if the text has another format.
   *
   * @throws DateTimeException if the day, time or offset does not exist
   */
  static @Nullable OffsetDateTime time(String text) {
    if (text.length() <= TIME_LENGTH || !isDate(text) || !isTime(text)) {
      return null;
    }
    int offsetAt = text.charAt(TIME_LENGTH) == '.' ? fractionEnd(text) : TIME_LENGTH;
    if (!isOffset(text, offsetAt)) {
      return null;
    }
    LocalDateTime clock =
        LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            nanos(text, TIME_LENGTH + 1, offsetAt));
    return OffsetDateTime.of(clock, offset(text, offsetAt));
  }

  private static boolean isDate(String text) {
    return digits(text, 0, 4)
        && text.charAt(4) == '-'
        && digits(text, 5, 7)
        && text.charAt(7) == '-'
        && digits(text, 8, 10);
  }

  private static boolean isTime(String text) {
    return text.charAt(10) == 'T'
        && digits(text, 11, 13)
        && text.charAt(13) == ':'
        && digits(text, 14, 16)
        && text.charAt(16) == ':'
        && digits(text, 17, 19);
  }

  private static int fractionEnd(String text) {
    int end = TIME_LENGTH + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOffset(String text, int at) {
    int fraction = at - TIME_LENGTH - 1;
    if (fraction == 0 || fraction > MOST_FRACTION_DIGITS || at >= text.length()) {
      return false;
    }
    if (text.charAt(at) == 'Z') {
      return text.length() == at + 1;
    }
    int length = text.length() - at;
    return (text.charAt(at) == '+' || text.charAt(at) == '-')
        && (length == 6
            || (length == 9 && text.charAt(at + 6) == ':' && digits(text, at + 7, at + 9)))
        && digits(text, at + 1, at + 3)
        && text.charAt(at + 3) == ':'
        && digits(text, at + 4, at + 6);
  }

  private static ZoneOffset offset(String text, int at) {
    return text.charAt(at) == 'Z' ? ZoneOffset.UTC : ZoneOffset.of(text.substring(at));
  }

  private static int nanos(String text, int from, int to) {
    if (from >= to) {
      return 0;
    }
    int nanos = number(text, from, to);
    for (int digits = to - from; digits < MOST_FRACTION_DIGITS; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
