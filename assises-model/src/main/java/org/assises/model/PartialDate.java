package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month, the season or the year.
 *
 * <p>The text form is that of EDTF level 1 (ISO 8601-2): {@code 2022-10-08}, {@code 2022-10},
 * {@code 2022-23} (autumn), {@code 2022}. Unknown parts stay unknown: a month does not become its
 * first day. Two dates are compared by the days that they may stand for:
 *
 * <pre>{@code
 * PartialDate retained = PartialDate.parse("2022-10-08");
 * PartialDate.parse("2022-23").contains(retained); // true: less precise, but compatible
 * PartialDate.parse("2022-11").contradicts(retained); // true: only one of them can be right
 * }</pre>
 *
 * <p>Years are 1 to 9999 of the proleptic Gregorian calendar, and are written with four digits.
 * Other features of EDTF are not supported: times, intervals, sets, unspecified digits, and
 * qualifiers for uncertain and approximate dates.
 */
public final class PartialDate implements Comparable<PartialDate> {

  /** The precision of a date, from the least to the most precise. */
  public enum Precision {
    /** Only the year: {@code 2022}. */
    YEAR,
    /** The season: {@code 2022-23}. */
    SEASON,
    /** The month: {@code 2022-10}. */
    MONTH,
    /** The day: {@code 2022-10-08}. */
    DAY
  }

  // Small fields keep an instance at 16 bytes: each of a million proposals may have several dates.
  private final short year;

  /** A month (1 to 12), the code of a season (21 to 24), or 0 if only the year is known. */
  private final byte part;

  /** The day of the month, or 0 if it is not known. */
  private final byte day;

  /** Does not check the arguments. */
  PartialDate(int year, int part, int day) {
    this.year = (short) year;
    this.part = (byte) part;
    this.day = (byte) day;
  }

  /**
   * {@return a date known to the day}
   *
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(checked(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * {@return a date known to the month}
   *
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(checked(month.getYear()), month.getMonthValue(), 0);
  }

  /**
   * {@return a date known to the season} Winter begins in December of the given year.
   *
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static PartialDate of(int year, Season season) {
    return new PartialDate(checked(year), season.code(), 0);
  }

  /**
   * {@return a date known to the year}
   *
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static PartialDate of(Year year) {
    return new PartialDate(checked(year.getValue()), 0, 0);
  }

  private static int checked(int year) {
    if (year < 1 || year > 9999) {
      throw RefusedValueException.of("year-out-of-range", "year", year);
    }
    return year;
  }

  /**
   * Parses a date from the form that {@link #toString} writes. The year has four digits; white
   * space, signs, digits other than {@code 0} to {@code 9} and days that do not exist are refused.
   *
   * @param text the text, such as {@code 2022-10-08}, {@code 2022-10}, {@code 2022-23} or {@code
   *     2022}
   * @throws DateTimeParseException if the text has another form. The message and the error index
   *     describe the error. Neither the message nor {@link
   *     DateTimeParseException#getParsedString()} contains the text, because the text may be
   *     personal.
   */
  public static PartialDate parse(CharSequence text) {
    return PartialDateParser.parse(requireNonNull(text, "text"));
  }

  /** {@return the precision of this date} */
  public Precision precision() {
    if (day != 0) {
      return Precision.DAY;
    }
    return part == 0 ? Precision.YEAR : part <= 12 ? Precision.MONTH : Precision.SEASON;
  }

  /** {@return the year, 1 to 9999; for a winter, the year in which it begins} */
  public int year() {
    return year;
  }

  /** {@return the season; empty unless the precision is {@link Precision#SEASON}} */
  public Optional<Season> season() {
    return Optional.ofNullable(Season.at(part));
  }

  /** {@return the year and month; empty unless the date is known to the month or the day} */
  public Optional<YearMonth> month() {
    return part >= 1 && part <= 12 ? Optional.of(YearMonth.of(year, part)) : Optional.empty();
  }

  /** {@return the day; empty unless the date is known to the day} */
  public Optional<LocalDate> day() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, part, day));
  }

  /** {@return the first day that this date may stand for} */
  public LocalDate earliest() {
    return dayAt(first());
  }

  /**
   * {@return the last day that this date may stand for, inclusive} The last day of a winter is in
   * the following year, which is 10000 for the winter of 9999.
   */
  public LocalDate latest() {
    return dayAt(last());
  }

  /** {@return whether this date may stand for every day that the other may stand for} */
  public boolean contains(PartialDate other) {
    return first() <= other.first() && other.last() <= last();
  }

  /** {@return whether there is no day that both dates may stand for} */
  public boolean contradicts(PartialDate other) {
    return last() < other.first() || other.last() < first();
  }

  /** {@return how {@link #earliest()} compares with a day: less than 0 if it is before that day} */
  int compareFirst(LocalDate day) {
    return Long.compare(first(), number(day));
  }

  /** {@return how {@link #latest()} compares with a day: less than 0 if it is before that day} */
  int compareLast(LocalDate day) {
    return Long.compare(last(), number(day));
  }

  // Days are compared as numbers, to avoid objects: year, month (4 bits), day (5 bits).

  /** Returns a number that is larger than an {@code int} for a day after the year 9999. */
  private static long number(LocalDate day) {
    return (long) day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
  }

  private int first() {
    Season season = Season.at(part);
    return season != null ? season.first(year) : number(year, Math.max(part, 1), Math.max(day, 1));
  }

  private int last() {
    Season season = Season.at(part);
    if (season != null) {
      return season.last(year);
    }
    int month = part == 0 ? 12 : part;
    return number(year, month, day == 0 ? lengthOfMonth(year, month) : day);
  }

  static int number(int year, int month, int day) {
    return year << 9 | month << 5 | day;
  }

  private static LocalDate dayAt(int number) {
    return LocalDate.of(number >> 9, number >> 5 & 15, number & 31);
  }

  static int lengthOfMonth(int year, int month) {
    return switch (month) {
      case 2 -> Year.isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Compares by {@link #earliest()}, then by {@link #latest()}. Consistent with equals. */
  @Override
  public int compareTo(PartialDate other) {
    int byFirst = Integer.compare(first(), other.first());
    return byFirst != 0 ? byFirst : Integer.compare(last(), other.last());
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && part == that.part
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return year << 10 | part << 5 | day;
  }

  /** {@return the date as in EDTF level 1, such as {@code 2022-10-08}} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    digits(text, year / 100);
    digits(text, year % 100);
    if (part != 0) {
      digits(text.append('-'), part);
    }
    if (day != 0) {
      digits(text.append('-'), day);
    }
    return text.toString();
  }

  private static void digits(StringBuilder text, int twoDigits) {
    text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }
}
