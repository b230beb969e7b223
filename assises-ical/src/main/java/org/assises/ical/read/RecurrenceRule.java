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
 * The rule of a repeating event (RRULE, RFC 5545, 3.3.10). iCal4j expands it to local times; the
 * time and memory for this are bounded for every rule.
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
   * @param start the first start, as a local time
   * @param clock the clock of the event, to convert an UNTIL in UTC
   * @throws IllegalArgumentException if it is not a rule, or repeats more than 100 times a day
   * @throws DateTimeException if UNTIL is not a date or time
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
      throw new IllegalArgumentException("the rule cannot be read");
    }
    if (times(parts, "BYHOUR") * times(parts, "BYMINUTE") * times(parts, "BYSECOND")
        > MOST_TIMES_A_DAY) {
      throw new IllegalArgumentException("the rule repeats too often in a day");
    }
    Optional<LocalDateTime> until =
        Optional.ofNullable(parts.remove("UNTIL")).map(end -> end(end, clock));
    return new RecurrenceRule(parts, start, until);
  }

  private static long times(Map<String, String> parts, String part) {
    return 1 + parts.getOrDefault(part, "").chars().filter(c -> c == ',').count();
  }

  /** Returns the last moment of a rule; for a date, the end of that day. */
  private static LocalDateTime end(String value, LocalClock clock) {
    WrittenMoment end = WrittenMoment.parse(value);
    if (end.time().isEmpty()) {
      return end.date().atTime(23, 59, 59);
    }
    LocalDateTime time = end.time().get();
    return end.offset().map(offset -> clock.localTime(time.atZone(offset))).orElse(time);
  }

  /**
   * Returns the starts between two local times, in order.
   *
   * @param from the first local time, inclusive
   * @param to the last local time, inclusive
   * @param most the largest number of starts to return
   * @throws IllegalArgumentException if the rule is invalid or takes too many steps
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
    } catch (RuntimeException e) { // iCal4j throws several kinds
      throw new IllegalArgumentException("the rule cannot be read", e);
    }
  }

  /**
   * Returns a start in the same rhythm shortly before a time. iCal4j counts every step from the
   * seed: millions for a rule by the second, but never many for months and years.
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
      throw new IllegalArgumentException("an interval must be at least 1");
    }
    return interval;
  }

  /** Refuses rules with a large COUNT, for which iCal4j would count every step from the start. */
  private void checkSteps(LocalDateTime last) {
    Duration step = requireNonNull(STEPS.get(parts.get("FREQ")));
    long steps = Duration.between(start, last).dividedBy(step) / interval();
    long count = Long.parseLong(parts.getOrDefault("COUNT", "0"));
    if (steps > MOST_STEPS && count > MOST_STEPS) {
      throw new IllegalArgumentException("the rule has too many occurrences");
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
