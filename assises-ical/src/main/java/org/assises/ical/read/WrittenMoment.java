package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or local time as written in a calendar (RFC 5545, 3.3.4 and 3.3.5). Similar forms that can
 * mean only one thing are also read: without seconds, in ISO 8601, with an offset, 24:00.
 *
 * @param date the day as written
 * @param time the local time; empty for a date
 * @param offset the offset of that time, UTC for {@code Z}; empty if none is written
 * @param usual whether it is written as RFC 5545 requires
 */
record WrittenMoment(
    LocalDate date, Optional<LocalDateTime> time, Optional<ZoneOffset> offset, boolean usual) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{4})(-?)(\\d\\d)\\2(\\d\\d)(?:[Tt](\\d\\d)(:?)(\\d\\d)(?:\\6(\\d\\d))?"
              + "(?:\\.\\d{1,9})?([Zz]|[+-]\\d\\d:?\\d\\d)?)?");
  private static final int LONGEST = 40;

  /**
   * Reads a value.
   *
   * @throws DateTimeException if it is not a date or time
   */
  static WrittenMoment parse(String value) {
    String stripped = value.strip();
    Matcher shape = SHAPE.matcher(stripped.length() > LONGEST ? "" : stripped);
    if (!shape.matches()) {
      throw new DateTimeException("not a date or time");
    }
    LocalDate date = LocalDate.of(number(shape, 1), number(shape, 3), number(shape, 4));
    boolean compact = shape.group(2).isEmpty();
    if (shape.group(5) == null) {
      return new WrittenMoment(date, Optional.empty(), Optional.empty(), compact);
    }
    Optional<ZoneOffset> offset = Optional.ofNullable(shape.group(9)).map(WrittenMoment::offset);
    boolean usual =
        compact
            && shape.group(6).isEmpty()
            && shape.group(8) != null
            && number(shape, 5) < 24
            && number(shape, 8) < 60
            && (shape.group(9) == null || shape.group(9).equals("Z"));
    return new WrittenMoment(date, Optional.of(time(date, shape)), offset, usual);
  }

  /** Returns the time; 24:00 is midnight at the end of the day, a leap second becomes second 59. */
  private static LocalDateTime time(LocalDate date, Matcher shape) {
    int hour = number(shape, 5);
    int minute = number(shape, 7);
    int second = shape.group(8) == null ? 0 : number(shape, 8);
    if (hour == 24 && minute == 0 && second == 0) {
      return date.plusDays(1).atStartOfDay();
    }
    return date.atTime(hour, minute, second == 60 ? 59 : second);
  }

  private static ZoneOffset offset(String text) {
    return text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text);
  }

  private static int number(Matcher shape, int group) {
    return Integer.parseInt(shape.group(group));
  }

  /**
   * Returns the local time in a zone; a time without an offset is local already.
   *
   * @param ofDay the time that a date stands for
   */
  LocalDateTime localIn(ZoneId zone, LocalTime ofDay) {
    LocalDateTime written = time.orElseGet(() -> date.atTime(ofDay));
    return offset
        .map(other -> written.atOffset(other).atZoneSameInstant(zone).toLocalDateTime())
        .orElse(written);
  }
}
