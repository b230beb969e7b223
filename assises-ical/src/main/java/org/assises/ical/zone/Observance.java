package org.assises.ical.zone;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;

/**
 * A STANDARD or DAYLIGHT component of a time zone: one offset and when it starts to apply (RFC
 * 5545, 3.6.5).
 *
 * @param daylight whether this is summer time
 * @param onsets the times when the offset starts to apply, as clocks show them just before the
 *     change; in order, at least one
 * @param recurrence the recurrence rule by which the first onset repeats every year without end;
 *     empty if it does not repeat
 * @param before the offset before each onset
 * @param offset the offset from each onset on
 */
record Observance(
    boolean daylight,
    List<LocalDateTime> onsets,
    Optional<String> recurrence,
    ZoneOffset before,
    ZoneOffset offset)
    implements Comparable<Observance> {
  private static final int SOME_YEAR = 2001;

  Observance {
    onsets = List.copyOf(onsets);
  }

  /**
   * Returns the recurrence of the local days of a rule before the change, such as {@code
   * FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU} (RFC 5545, 3.3.10): a day of the week within seven days of a
   * month. It is empty if the seven days do not lie within one month (28 days for February), or the
   * rule has no day of the week.
   *
   * <p>A rule can be given in UTC, in which the date is another one: 01:00 UTC on Sunday is still
   * Saturday in Nuuk.
   */
  static Optional<String> recurrence(ZoneOffsetTransitionRule rule) {
    if (rule.getDayOfWeek() == null || rule.getDayOfMonthIndicator() < 1) {
      return Optional.empty();
    }
    LocalDate nominal =
        LocalDate.of(SOME_YEAR, rule.getMonth(), rule.getDayOfMonthIndicator())
            .with(TemporalAdjusters.nextOrSame(rule.getDayOfWeek()));
    ZoneOffsetTransition transition = rule.createTransition(SOME_YEAR);
    int shift =
        (int) (transition.getDateTimeBefore().toLocalDate().toEpochDay() - nominal.toEpochDay());
    int firstDay = rule.getDayOfMonthIndicator() + shift;
    return firstDay < 1 || firstDay + 6 > rule.getMonth().minLength()
        ? Optional.empty()
        : Optional.of(recurrence(rule.getMonth(), firstDay, rule.getDayOfWeek().plus(shift)));
  }

  /** Returns the recurrence of the day of the week that is one of the seven days from the first. */
  private static String recurrence(Month month, int firstDay, DayOfWeek dayOfWeek) {
    String prefix = "FREQ=YEARLY;BYMONTH=" + month.getValue();
    String day = dayOfWeek.name().substring(0, 2);
    if (firstDay + 6 == month.maxLength()) {
      return prefix + ";BYDAY=-1" + day;
    }
    if (firstDay % 7 == 1) {
      return prefix + ";BYDAY=" + (firstDay / 7 + 1) + day;
    }
    StringJoiner days = new StringJoiner(",");
    for (int i = firstDay; i < firstDay + 7; i++) {
      days.add(Integer.toString(i));
    }
    return prefix + ";BYDAY=" + day + ";BYMONTHDAY=" + days;
  }

  /** Compares the first onsets. */
  @Override
  public int compareTo(Observance other) {
    return onsets.get(0).compareTo(other.onsets.get(0));
  }

  void writeTo(ContentLines lines) throws IOException {
    Keyword name = daylight ? Keyword.DAYLIGHT : Keyword.STANDARD;
    lines.begin(name);
    writeOnset(lines, Keyword.DTSTART, onsets.get(0));
    writeMore(lines);
    if (recurrence.isPresent()) {
      lines.property(Keyword.RRULE).token(recurrence.get()).end();
    }
    lines.property(Keyword.TZNAME).token(offsetName(offset)).end();
    lines.property(Keyword.TZOFFSETFROM).token(digits(before)).end();
    lines.property(Keyword.TZOFFSETTO).token(digits(offset)).end();
    lines.end(name);
  }

  /**
   * Writes several onsets as RDATE, including the first: ical.js ignores DTSTART next to an RDATE.
   */
  private void writeMore(ContentLines lines) throws IOException {
    if (onsets.size() > 1) {
      for (LocalDateTime onset : onsets) {
        writeOnset(lines, Keyword.RDATE, onset);
      }
    }
  }

  private static void writeOnset(ContentLines lines, Keyword name, LocalDateTime onset)
      throws IOException {
    lines.property(name).local(onset).end();
  }

  /**
   * Returns {@code +02} or {@code +1030}, as in the time zone database for offsets without a name.
   */
  private static String offsetName(ZoneOffset offset) {
    String digits = digits(offset);
    return digits.endsWith("00") ? digits.substring(0, digits.length() - 2) : digits;
  }

  /**
   * Returns {@code +0200}, with seconds if there are any; never {@code -0000} (RFC 5545, 3.3.14).
   */
  private static String digits(ZoneOffset offset) {
    return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
  }
}
