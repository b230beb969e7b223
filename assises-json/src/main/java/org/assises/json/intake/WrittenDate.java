package org.assises.json.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and programs write them: {@code 23/11/2024}, {@code 2024-11-23}, {@code 23
 * novembre 2024}, {@code 2024-11}, {@code 11/2024}, {@code 20241123170643}. A time in UTC counts
 * for its day in the given zone.
 */
public final class WrittenDate {
  private static final int LONGEST = 40;
  private static final int CENTURY = 2_000;
  private static final int TWO_DIGITS = 100;

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})(?:[ T].*)?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/](\\d{2})[-/](\\d{2})"
              + "(?:(?:T:|[T ])(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(Z|UTC|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}(?:\\.\\d{1,9})?)?");
  private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})(?:er)? )?(\\p{L}+) (\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");

  private WrittenDate() {}

  /**
   * {@return the day or the month that a text names; empty if it names none, or one that does not
   * exist}
   */
  public static Optional<PartialDate> parse(String text, ZoneId zone) {
    String date = text.strip();
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(named(date, zone));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable PartialDate named(String date, ZoneId zone) {
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      return PartialDate.of(inZone(iso, zone));
    }
    Matcher day = DAY_MONTH_YEAR.matcher(date);
    if (day.matches()) {
      return PartialDate.of(LocalDate.of(year(day, 3), number(day, 2), number(day, 1)));
    }
    Matcher month = MONTH_YEAR.matcher(date);
    if (month.matches()) {
      return PartialDate.of(YearMonth.of(number(month, 2), number(month, 1)));
    }
    Matcher isoMonth = ISO_MONTH.matcher(date);
    if (isoMonth.matches()) {
      return PartialDate.of(YearMonth.of(number(isoMonth, 1), number(isoMonth, 2)));
    }
    Matcher digits = DIGITS.matcher(date);
    if (digits.matches()) {
      return PartialDate.of(LocalDate.of(number(digits, 1), number(digits, 2), number(digits, 3)));
    }
    return inWords(FoldedName.of(date));
  }

  private static @Nullable PartialDate inWords(String date) {
    Matcher words = WORDS.matcher(date);
    int month = words.matches() ? MONTHS.indexOf(words.group(2)) + 1 : 0;
    if (month == 0) {
      return null;
    }
    return words.group(1) == null
        ? PartialDate.of(YearMonth.of(number(words, 3), month))
        : PartialDate.of(LocalDate.of(number(words, 3), month, number(words, 1)));
  }

  private static LocalDate inZone(Matcher iso, ZoneId zone) {
    LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
    String offset = iso.group(7);
    if (offset == null) {
      return day;
    }
    boolean utc = offset.equals("Z") || offset.equals("UTC");
    return day.atTime(LocalTime.of(number(iso, 4), number(iso, 5)))
        .atOffset(utc ? ZoneOffset.UTC : ZoneOffset.of(offset))
        .atZoneSameInstant(zone)
        .toLocalDate();
  }

  private static int year(Matcher date, int group) {
    int year = number(date, group);
    return year < TWO_DIGITS ? CENTURY + year : year;
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
