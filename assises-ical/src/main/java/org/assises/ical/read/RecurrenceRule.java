package org.assises.ical.read;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which an event repeats (RRULE, RFC 5545, 3.3.10), expanded by iCal4j on local times.
 * Whatever the rule, it is expanded in bounded time and memory.
 */
final class RecurrenceRule {
  private static final int LONGEST = 1_000;
  private static final int MOST_TIMES_A_DAY = 100;
  private static final int MOST_STEPS = 200_000;
  private static final Map<String, Duration> STEPS =
      Map.of(
          "SECONDLY", Duration.ofSeconds(1),
          "MINUTELY", Duration.ofMinutes(1),
          "HOURLY", Duration.ofHours(1),
          "DAILY", ChronoUnit.DAYS.getDuration(),
          "WEEKLY", ChronoUnit.WEEKS.getDuration(),
          "MONTHLY", ChronoUnit.MONTHS.getDuration(),
          "YEARLY", ChronoUnit.YEARS.getDuration());

  private final Map<String, String> parts;
  private final LocalDateTime start;
  private final Optional<LocalDateTime> until;

  private RecurrenceRule(
      Map<String, String> parts, LocalDateTime start, Optional<LocalDateTime> until) {
    this.parts = parts;
    this.start = start;
    this.until = until;
  }

  /**
   * Reads a rule.
   *
   * @param start the first start, on the clocks of the event
   * @param clock the clocks of the event, for an end in UTC
   * @throws IllegalArgumentException if it is no rule, or repeats in more ways than are expanded
   * @throws DateTimeException if its end is no moment
   */
  static RecurrenceRule parse(String value, LocalDateTime start, LocalClock clock) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : value.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    if (value.length() > LONGEST || !STEPS.containsKey(parts.getOrDefault("FREQ", ""))) {
      throw new IllegalArgumentException("no rule that can be read");
    }
    if (times(parts, "BYHOUR") * times(parts, "BYMINUTE") * times(parts, "BYSECOND")
        > MOST_TIMES_A_DAY) {
      throw new IllegalArgumentException("too many times a day");
    }
    Optional<LocalDateTime> until =
        Optional.ofNullable(parts.remove("UNTIL")).map(end -> end(end, clock));
    return new RecurrenceRule(parts, start, until);
  }

  private static long times(Map<String, String> parts, String part) {
    return 1 + parts.getOrDefault(part, "").chars().filter(c -> c == ',').count();
  }

  /** A date as the end includes that whole day. */
  private static LocalDateTime end(String value, LocalClock clock) {
    WrittenMoment end = WrittenMoment.parse(value);
    if (end.time().isEmpty()) {
      return end.date().atTime(23, 59, 59);
    }
    LocalDateTime time = end.time().get();
    return end.offset().map(offset -> clock.localTime(time.atZone(offset))).orElse(time);
  }

  /**
   * Returns the starts in a time, in order.
   *
   * @param from the first moment
   * @param to the last moment, inclusive
   * @param most how many at most
   * @throws IllegalArgumentException if the rule is none, or takes too many steps to get there
   */
  List<LocalDateTime> starts(LocalDateTime from, LocalDateTime to, int most) {
    LocalDateTime last = until.filter(end -> end.isBefore(to)).orElse(to);
    if (last.isBefore(start)) {
      return List.of();
    }
    checkSteps(last);
    try {
      LocalDateTime first = from.isBefore(start) ? start : from;
      return new Recur<LocalDateTime>(rule())
          .getDates(seed(first), first, last.plusSeconds(1), most).stream()
              .filter(time -> !time.isBefore(first) && !time.isAfter(last))
              .distinct()
              .sorted()
              .toList();
    } catch (RuntimeException e) { // whatever iCal4j throws: DateTimeException, IllegalArgument…
      throw new IllegalArgumentException("no rule that can be read", e);
    }
  }

  /**
   * Returns a start of the same rhythm shortly before a time. iCal4j takes every step from the
   * seed, which for a rule by the second would be millions; months and years are never many.
   */
  private LocalDateTime seed(LocalDateTime first) {
    Duration step = requireNonNull(STEPS.get(parts.get("FREQ")));
    if (parts.containsKey("COUNT") || step.compareTo(ChronoUnit.WEEKS.getDuration()) > 0) {
      return start;
    }
    Duration period = step.multipliedBy(interval());
    long periods = Duration.between(start, first).dividedBy(period);
    return periods > 1 ? start.plus(period.multipliedBy(periods - 1)) : start;
  }

  private long interval() {
    long interval = Long.parseLong(parts.getOrDefault("INTERVAL", "1"));
    if (interval < 1) {
      throw new IllegalArgumentException("an interval is at least 1");
    }
    return interval;
  }

  /** Where a number of occurrences is given, iCal4j counts from the first. */
  private void checkSteps(LocalDateTime last) {
    Duration step = requireNonNull(STEPS.get(parts.get("FREQ")));
    long steps = Duration.between(start, last).dividedBy(step) / interval();
    long count = Long.parseLong(parts.getOrDefault("COUNT", "0"));
    if (steps > MOST_STEPS && count > MOST_STEPS) {
      throw new IllegalArgumentException("too many occurrences to count");
    }
  }

  private String rule() {
    StringBuilder rule = new StringBuilder("FREQ=" + parts.get("FREQ"));
    parts.forEach(
        (name, value) -> {
          if (!name.equals("FREQ")) {
            rule.append(';').append(name).append('=').append(value);
          }
        });
    return rule.toString();
  }
}
