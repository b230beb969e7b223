package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rule of a repeating event (RRULE, RFC 5545, 3.3.10).
 *
 * @param step the unit of FREQ
 * @param interval how many units lie between two periods, at least 1
 * @param count the number of dates; empty if there is no COUNT
 * @param until the last moment, inclusive; empty if there is no UNTIL
 * @param weekStart the first day of a week, Monday by default
 * @param weekdays the days of BYDAY; empty if there are none
 * @param numbers the numbers of the other BY parts, by the name of the part
 */
record RecurrenceRule(
    ChronoUnit step,
    int interval,
    Optional<Long> count,
    Optional<LocalDateTime> until,
    DayOfWeek weekStart,
    List<Weekday> weekdays,
    Map<String, NavigableSet<Integer>> numbers) {
  private static final int LONGEST = 1_000;
  private static final Map<String, ChronoUnit> STEPS =
      Map.of(
          "SECONDLY", ChronoUnit.SECONDS,
          "MINUTELY", ChronoUnit.MINUTES,
          "HOURLY", ChronoUnit.HOURS,
          "DAILY", ChronoUnit.DAYS,
          "WEEKLY", ChronoUnit.WEEKS,
          "MONTHLY", ChronoUnit.MONTHS,
          "YEARLY", ChronoUnit.YEARS);
  private static final Set<String> OTHERS =
      Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY");
  private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** The largest absolute number of each part; parts with days and weeks also count backwards. */
  private static final Map<String, Integer> LARGEST =
      Map.of(
          "BYSECOND", 59,
          "BYMINUTE", 59,
          "BYHOUR", 23,
          "BYMONTHDAY", 31,
          "BYYEARDAY", 366,
          "BYWEEKNO", 53,
          "BYMONTH", 12,
          "BYSETPOS", 366);

  private static final Set<String> FROM_ZERO = Set.of("BYSECOND", "BYMINUTE", "BYHOUR");
  private static final Set<String> BACKWARDS =
      Set.of("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS");

  /**
   * A day of BYDAY.
   *
   * @param day the day of the week
   * @param ordinal which one of the month or year, counted from the end if negative; 0 for each
   */
  record Weekday(DayOfWeek day, int ordinal) {}

  /**
   * Reads a rule.
   *
   * @param local converts an UNTIL to a local time of the event; a date is the end of that day
   * @throws IllegalArgumentException if it is not a rule, or has a part that is not known
   * @throws DateTimeException if UNTIL is not a date or time
   */
  static RecurrenceRule parse(String value, Function<WrittenMoment, LocalDateTime> local) {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("the rule is too long");
    }
    Map<String, String> parts = parts(value);
    ChronoUnit step = STEPS.get(parts.getOrDefault("FREQ", ""));
    if (step == null) {
      throw new IllegalArgumentException("the rule has no frequency");
    }
    Map<String, NavigableSet<Integer>> numbers = new TreeMap<>();
    parts.forEach(
        (name, numbersOfPart) -> {
          if (!OTHERS.contains(name)) {
            numbers.put(name, numbers(name, numbersOfPart));
          }
        });
    return new RecurrenceRule(
        step,
        Optional.ofNullable(parts.get("INTERVAL")).map(text -> number(text, 1, 1 << 26)).orElse(1),
        Optional.ofNullable(parts.get("COUNT")).map(RecurrenceRule::count),
        Optional.ofNullable(parts.get("UNTIL")).map(WrittenMoment::parse).map(local),
        weekday(parts.getOrDefault("WKST", "MO")),
        split(parts.getOrDefault("BYDAY", "")).map(RecurrenceRule::ordinalWeekday).toList(),
        numbers);
  }

  private static Map<String, String> parts(String rule) {
    Map<String, String> parts = new TreeMap<>();
    for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0 && !part.substring(equals + 1).isBlank()) {
        parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return parts;
  }

  private static long count(String text) {
    return number(text, 1, Integer.MAX_VALUE);
  }

  private static int number(String text, int smallest, int largest) {
    int number = Integer.parseInt(text);
    if (number < smallest || number > largest) {
      throw new IllegalArgumentException("a number of the rule is out of range");
    }
    return number;
  }

  private static NavigableSet<Integer> numbers(String name, String value) {
    Integer largest = LARGEST.get(name);
    if (largest == null) {
      throw new IllegalArgumentException("the rule has an unknown part");
    }
    NavigableSet<Integer> numbers = new TreeSet<>();
    split(value).forEach(text -> numbers.add(number(text, smallest(name, largest), largest)));
    if (!FROM_ZERO.contains(name) && numbers.contains(0)) {
      throw new IllegalArgumentException("0 is not a day, week, month or position");
    }
    return numbers;
  }

  private static int smallest(String name, int largest) {
    if (BACKWARDS.contains(name)) {
      return -largest;
    }
    return FROM_ZERO.contains(name) ? 0 : 1;
  }

  private static Stream<String> split(String value) {
    return Stream.of(value.split(",", -1)).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Weekday ordinalWeekday(String text) {
    int split = Math.max(0, text.length() - 2);
    String ordinal = text.substring(0, split);
    return new Weekday(
        weekday(text.substring(split)), ordinal.isEmpty() ? 0 : number(ordinal, -53, 53));
  }

  private static DayOfWeek weekday(String text) {
    int index = WEEKDAYS.indexOf(text);
    if (index < 0) {
      throw new IllegalArgumentException("the rule has an unknown day of the week");
    }
    return DayOfWeek.of(index + 1);
  }

  /** Returns the numbers of a part; empty if the rule does not have it. */
  NavigableSet<Integer> numbers(String part) {
    return numbers.getOrDefault(part, new TreeSet<>());
  }
}
