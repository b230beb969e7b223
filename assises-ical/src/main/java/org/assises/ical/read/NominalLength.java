package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length such as {@code P1DT2H}, {@code PT90M} or {@code P2W} (RFC 5545, 3.3.6). Days and weeks
 * are calendar days and weeks: a day has 23 or 25 hours when the clocks change (RFC 5545, 3.8.2.5).
 *
 * @param days the calendar days, weeks included
 * @param time the exact time after these days
 */
record NominalLength(long days, Duration time) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?"
              + "(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 60;

  /**
   * Reads a length.
   *
   * @throws DateTimeException if it is not a length, or negative
   */
  static NominalLength parse(String value) {
    String stripped = value.strip();
    Matcher shape = SHAPE.matcher(stripped.length() > LONGEST ? "" : stripped);
    if (!shape.matches() || stripped.matches("(?i)\\+?P|.*T")) {
      throw new DateTimeException("not a length");
    }
    return new NominalLength(
        7 * number(shape, 1) + number(shape, 2),
        Duration.ofHours(number(shape, 3))
            .plusMinutes(number(shape, 4))
            .plusSeconds(number(shape, 5)));
  }

  private static long number(Matcher shape, int group) {
    return shape.group(group) == null ? 0 : Long.parseLong(shape.group(group));
  }

  /** Returns the exact time from a start to the end. */
  Duration from(ZonedDateTime start) {
    return Duration.between(start, start.plusDays(days).plus(time));
  }
}
