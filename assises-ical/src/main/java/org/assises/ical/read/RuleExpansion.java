package org.assises.ical.read;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assises.ical.read.RecurrenceRule.Weekday;

/**
 * Computes the dates of a rule (RFC 5545, 3.3.10), period by period: each period is a year, month,
 * week, day, hour, minute or second. What the rule does not say is taken from the start. Only dates
 * that the rule gives count; a start that it does not give is none of them, as in most programs.
 *
 * <p>The days, hours, minutes and seconds that are looked at are limited.
 */
final class RuleExpansion {
  private static final int MOST_STEPS = 100_000;

  private final RecurrenceRule rule;
  private final LocalDateTime start;
  private final ChronoUnit unit;
  private final NavigableSet<Integer> months;
  private final NavigableSet<Integer> monthDays;
  private final NavigableSet<Integer> yearDays;
  private final NavigableSet<Integer> weeks;
  private final NavigableSet<Integer> hours;
  private final NavigableSet<Integer> minutes;
  private final NavigableSet<Integer> seconds;
  private final List<Weekday> weekdays;
  private final TemporalField weekField;
  private int steps;

  RuleExpansion(RecurrenceRule rule, LocalDateTime start) {
    this.rule = rule;
    this.start = start;
    this.unit = rule.step();
    this.yearDays = rule.numbers("BYYEARDAY");
    this.weeks = rule.numbers("BYWEEKNO");
    boolean anyDay =
        yearDays.isEmpty() && rule.numbers("BYMONTHDAY").isEmpty() && rule.weekdays().isEmpty();
    boolean yearly = unit == ChronoUnit.YEARS && anyDay && weeks.isEmpty();
    this.months = or(rule.numbers("BYMONTH"), yearly, start.getMonthValue());
    this.monthDays =
        or(
            rule.numbers("BYMONTHDAY"),
            yearly || (unit == ChronoUnit.MONTHS && anyDay),
            start.getDayOfMonth());
    boolean weekly = unit == ChronoUnit.WEEKS || !weeks.isEmpty();
    this.weekdays =
        weekly && anyDay ? List.of(new Weekday(start.getDayOfWeek(), 0)) : rule.weekdays();
    this.hours = or(rule.numbers("BYHOUR"), unit.isDateBased(), start.getHour());
    this.minutes =
        or(
            rule.numbers("BYMINUTE"),
            unit.isDateBased() || unit == ChronoUnit.HOURS,
            start.getMinute());
    this.seconds = or(rule.numbers("BYSECOND"), unit != ChronoUnit.SECONDS, start.getSecond());
    this.weekField = WeekFields.of(rule.weekStart(), 4).weekOfWeekBasedYear();
  }

  private static NavigableSet<Integer> or(
      NavigableSet<Integer> numbers, boolean isDefault, int number) {
    return numbers.isEmpty() && isDefault ? new TreeSet<>(List.of(number)) : numbers;
  }

  /**
   * Returns the dates between two local times, inclusive, in order.
   *
   * @param most the largest number of dates to return
   * @throws IllegalArgumentException if this takes too many steps
   */
  List<LocalDateTime> starts(LocalDateTime from, LocalDateTime to, int most) {
    LocalDateTime last = rule.until().filter(end -> end.isBefore(to)).orElse(to);
    List<LocalDateTime> found = new ArrayList<>();
    long left = rule.count().orElse(Long.MAX_VALUE);
    LocalDateTime period = firstPeriod(rule.count().isPresent() ? start : from);
    while (!period.isAfter(last)) {
      for (LocalDateTime time : positions(times(period))) {
        if (time.isBefore(start)) {
          continue;
        }
        if (time.isAfter(last) || left-- <= 0 || found.size() >= most) {
          return found;
        }
        if (!time.isBefore(from)) {
          found.add(time);
        }
      }
      period = next(period, usefulFrom(period));
    }
    return found;
  }

  /** Returns how many days and times were looked at. */
  int steps() {
    return steps;
  }

  /** Returns the period that contains a time, or the period of the start if that is later. */
  private LocalDateTime firstPeriod(LocalDateTime from) {
    LocalDateTime first = truncated(start);
    if (!from.isAfter(start)) {
      return first;
    }
    long periods = unit.between(first, truncated(from)) / rule.interval();
    return first.plus(periods * rule.interval(), unit);
  }

  private LocalDateTime truncated(LocalDateTime time) {
    if (!unit.isDateBased()) {
      return time.truncatedTo(unit);
    }
    LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
    return switch (unit) {
      case YEARS -> day.withDayOfYear(1);
      case MONTHS -> day.withDayOfMonth(1);
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
      default -> day;
    };
  }

  /** Returns the first period after another that contains a time or lies after it. */
  private LocalDateTime next(LocalDateTime period, LocalDateTime useful) {
    long units = unit.between(period, useful);
    long periods = Math.max(1, (units + rule.interval() - 1) / rule.interval());
    return period.plus(periods * rule.interval(), unit);
  }

  /**
   * Returns the next hour or day if no minute or second of this one can be in the rule: a rule by
   * the second would otherwise take millions of steps.
   */
  private LocalDateTime usefulFrom(LocalDateTime period) {
    if (unit.isDateBased()) {
      return period;
    }
    if (!isIn(period.toLocalDate())) {
      return period.truncatedTo(ChronoUnit.DAYS).plusDays(1);
    }
    if (!isIn(hours, period.getHour())) {
      return period.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    return isIn(minutes, period.getMinute())
        ? period
        : period.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
  }

  /** Returns the times of a period that the rule gives, before BYSETPOS, in order. */
  private List<LocalDateTime> times(LocalDateTime period) {
    List<LocalDateTime> times = new ArrayList<>();
    for (LocalDate day : days(period)) {
      for (int hour : unit.isDateBased() ? hours : only(hours, period.getHour())) {
        boolean byMinute = unit == ChronoUnit.MINUTES || unit == ChronoUnit.SECONDS;
        for (int minute : byMinute ? only(minutes, period.getMinute()) : minutes) {
          for (int second :
              unit == ChronoUnit.SECONDS ? only(seconds, period.getSecond()) : seconds) {
            countStep();
            times.add(day.atTime(hour, minute, second));
          }
        }
      }
    }
    return times;
  }

  private static Collection<Integer> only(NavigableSet<Integer> limits, int number) {
    return isIn(limits, number) ? List.of(number) : List.of();
  }

  private static boolean isIn(NavigableSet<Integer> limits, int number) {
    return limits.isEmpty() || limits.contains(number);
  }

  private List<LocalDate> days(LocalDateTime period) {
    LocalDate first = period.toLocalDate();
    return switch (unit) {
      case YEARS ->
          months.isEmpty()
              ? matching(first.datesUntil(first.plusYears(1)))
              : matching(
                  months.stream()
                      .map(first::withMonth)
                      .flatMap(month -> month.datesUntil(month.plusMonths(1))));
      case MONTHS -> matching(first.datesUntil(first.plusMonths(1)));
      case WEEKS -> matching(first.datesUntil(first.plusWeeks(1)));
      default -> matching(Stream.of(first));
    };
  }

  private List<LocalDate> matching(Stream<LocalDate> days) {
    return days.peek(day -> countStep()).filter(this::isIn).toList();
  }

  private void countStep() {
    if (++steps > MOST_STEPS) {
      throw new IllegalArgumentException("the rule takes too many steps");
    }
  }

  private boolean isIn(LocalDate day) {
    return isIn(months, day.getMonthValue())
        && isIn(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
        && isIn(yearDays, day.getDayOfYear(), day.lengthOfYear())
        && isInWeeks(day)
        && (weekdays.isEmpty() || weekdays.stream().anyMatch(weekday -> is(day, weekday)));
  }

  /** Returns whether a number is in a list that may count from the end. */
  private static boolean isIn(NavigableSet<Integer> limits, int number, int largest) {
    return limits.isEmpty() || limits.contains(number) || limits.contains(number - largest - 1);
  }

  private boolean isInWeeks(LocalDate day) {
    return weeks.isEmpty()
        || isIn(weeks, day.get(weekField), (int) day.range(weekField).getMaximum());
  }

  /** Numbers of weekdays count in a month, or in a year if the rule is yearly without months. */
  private boolean is(LocalDate day, Weekday weekday) {
    DayOfWeek own = day.getDayOfWeek();
    if (own != weekday.day() || weekday.ordinal() == 0) {
      return own == weekday.day();
    }
    boolean inYear = unit == ChronoUnit.YEARS && months.isEmpty();
    ChronoField field = inYear ? ChronoField.DAY_OF_YEAR : ChronoField.DAY_OF_MONTH;
    int number = day.get(field) - 1;
    int after = (inYear ? day.lengthOfYear() : day.lengthOfMonth()) - 1 - number;
    boolean counts = inYear || unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS;
    return !counts
        || weekday.ordinal() == (weekday.ordinal() > 0 ? number / 7 + 1 : -(after / 7 + 1));
  }

  /** Returns the times at the positions of BYSETPOS, counted from the end if negative. */
  private List<LocalDateTime> positions(List<LocalDateTime> times) {
    NavigableSet<Integer> positions = rule.numbers("BYSETPOS");
    if (positions.isEmpty()) {
      return times;
    }
    List<LocalDateTime> chosen = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (isIn(positions, i + 1, times.size())) {
        chosen.add(times.get(i));
      }
    }
    return chosen;
  }
}
