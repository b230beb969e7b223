package org.assises.ical.zone;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The local day on which a zone changes its offset every year: a day of the week within seven days
 * of a month.
 *
 * @param month the month
 * @param firstDay the first of the seven days, as a day of the month from 1
 * @param dayOfWeek the day of the week
 */
record YearlyOnset(Month month, int firstDay, DayOfWeek dayOfWeek) {
  private static final int SOME_YEAR = 2001;

  /**
   * Returns the onset of a rule by the local date before the change. It is empty if the seven days
   * do not lie within one month (28 days for February), or the rule has no day of the week.
   *
   * <p>A rule can be given in UTC, in which the date is another one: 01:00 UTC on Sunday is still
   * Saturday in Nuuk.
   */
  static Optional<YearlyOnset> of(ZoneOffsetTransitionRule rule) {
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
    if (firstDay < 1 || firstDay + 6 > rule.getMonth().minLength()) {
      return Optional.empty();
    }
    return Optional.of(new YearlyOnset(rule.getMonth(), firstDay, rule.getDayOfWeek().plus(shift)));
  }

  /**
   * Returns a recurrence rule without end, such as {@code FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU} (RFC
   * 5545, 3.3.10).
   */
  String recurrence() {
    String prefix = "FREQ=YEARLY;BYMONTH=" + month.getValue();
    String day = dayOfWeek.name().substring(0, 2);
    if (firstDay + 6 == month.maxLength()) {
      return prefix + ";BYDAY=-1" + day;
    }
    if (firstDay % 7 == 1) {
      return prefix + ";BYDAY=" + (firstDay / 7 + 1) + day;
    }
    String days =
        IntStream.range(firstDay, firstDay + 7).mapToObj(Integer::toString).collect(joining(","));
    return prefix + ";BYDAY=" + day + ";BYMONTHDAY=" + days;
  }
}
