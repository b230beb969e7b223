package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When a session takes place, as exactly as the city has said: no clock time is ever invented.
 *
 * <p>Four kinds: {@link Timed}, {@link PartOfDay}, {@link WholeDay}, {@link Unscheduled}.
 */
public sealed interface Slot {
  /**
   * The order of a programme: by day; in a day first what takes the whole day, then morning,
   * afternoon and evening; in a part of the day first what has an hour, by the hour, then what has
   * none, in its order; at last what has no day.
   *
   * <p>Equal only for slots that a programme cannot tell apart. What lasts shorter comes first at
   * the same start.
   */
  Comparator<Slot> PROGRAMME_ORDER = ProgrammeOrder.INSTANCE;

  /** {@return the first day; empty where no day is known} */
  Optional<LocalDate> firstDay();

  /** {@return the last day, inclusive; empty where no day is known} */
  Optional<LocalDate> lastDay();

  /**
   * Whether two slots surely share time. Slots that only touch do not, nor do slots without hours;
   * of one whose end is not known only its first second counts.
   *
   * @return true for two timed slots that have an instant in common
   */
  default boolean overlaps(Slot other) {
    return this instanceof Timed a
        && other instanceof Timed b
        && a.start().toInstant().isBefore(b.leastEnd().toInstant())
        && b.start().toInstant().isBefore(a.leastEnd().toInstant());
  }

  /**
   * From a start to an end (exclusive), on the clock of a place.
   *
   * @param start to the second, in the zone of the place
   * @param length from a second to 366 days; empty where the end is not known
   */
  record Timed(ZonedDateTime start, Optional<Duration> length) implements Slot {
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * @throws IllegalArgumentException if the start is not in whole seconds, the length is not
     *     within its bounds, or one of the two ends is not in the years 1 to 9999
     */
    public Timed {
      Rules.start(start);
      requireNonNull(length, "length");
      length.ifPresent(Timed::checkLength);
      length.ifPresent(l -> Rules.year("an end", start.plus(l).getYear()));
    }

    /**
     * From one clock time to another.
     *
     * @param start on the clocks of the zone
     * @param end exclusive, on the same clocks
     * @param zone the zone of the place
     * @return the slot
     * @throws IllegalArgumentException if a clock time does not exist on that day (summer time
     *     begins) or exists twice (summer time ends: use {@link #of(LocalDateTime, ZoneOffset,
     *     ZoneId)} and {@link #withLength}), or the end is not after the start
     */
    public static Timed of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
      if (!start.isBefore(end)) {
        throw RefusedValueException.of("end-not-after-start", "start", start, "end", end);
      }
      ZonedDateTime from = unambiguous(start, zone);
      return new Timed(from, Optional.of(Duration.between(from, unambiguous(end, zone))));
    }

    /**
     * From a clock time, with no known end.
     *
     * @throws IllegalArgumentException as {@link #of(LocalDateTime, LocalDateTime, ZoneId)}
     */
    public static Timed of(LocalDateTime start, ZoneId zone) {
      return new Timed(unambiguous(start, zone), Optional.empty());
    }

    /**
     * From a clock time at a stated offset from UTC, with no known end; tells the two apart when
     * summer time ends.
     *
     * @throws IllegalArgumentException if the zone has not that offset then
     */
    public static Timed of(LocalDateTime start, ZoneOffset offset, ZoneId zone) {
      try {
        return new Timed(ZonedDateTime.ofStrict(start, offset, zone), Optional.empty());
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            start + " has not the offset " + offset + " in " + zone, e);
      }
    }

    /** {@return the same start with an end, which may lie beyond a change of the clocks} */
    public Timed withLength(Duration length) {
      return new Timed(start, Optional.of(length));
    }

    /** {@return the end, exclusive; empty where it is not known} */
    public Optional<ZonedDateTime> end() {
      return length.map(start::plus);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(start.toLocalDate());
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(leastEnd().minusSeconds(1).toLocalDate());
    }

    private ZonedDateTime leastEnd() {
      return start.plus(length.orElse(Duration.ofSeconds(1)));
    }

    private static void checkLength(Duration length) {
      if (length.compareTo(Duration.ofSeconds(1)) < 0
          || length.compareTo(LONGEST) > 0
          || !length.equals(length.truncatedTo(ChronoUnit.SECONDS))) {
        throw RefusedValueException.of("length-out-of-range");
      }
    }

    private static ZonedDateTime unambiguous(LocalDateTime clock, ZoneId zone) {
      ZoneRules rules = zone.getRules();
      List<ZoneOffset> offsets = rules.getValidOffsets(clock);
      if (offsets.size() != 1) {
        throw RefusedValueException.of(
            offsets.isEmpty() ? "clock-time-missing" : "clock-time-twice",
            "time",
            clock,
            "zone",
            zone);
      }
      return ZonedDateTime.ofLocal(clock, zone, offsets.get(0));
    }
  }

  /**
   * A place in the order of a morning, an afternoon or an evening, without an hour.
   *
   * @param day which day
   * @param part which part of it
   * @param order the place in the order of that part, from 1
   */
  record PartOfDay(LocalDate day, DayPart part, int order) implements Slot {
    /**
     * @throws IllegalArgumentException if the order is not from 1 to 1000, or the day not in the
     *     years 1 to 9999
     */
    public PartOfDay {
      Rules.year("a day", day.getYear());
      requireNonNull(part, "part");
      Rules.range("the order in a part of a day", order, 1, 1000);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(day);
    }
  }

  /**
   * One whole day, or several.
   *
   * @param first the first day
   * @param last the last day, inclusive; at most 366 days in all
   */
  record WholeDay(LocalDate first, LocalDate last) implements Slot {
    /**
     * @throws IllegalArgumentException if the last day is before the first or more than 365 days
     *     after it, or one of them is not in the years 1 to 9999
     */
    public WholeDay {
      Rules.year("a day", first.getYear());
      Rules.year("a day", last.getYear());
      Rules.range(
          "the last day, counted from the first,", last.toEpochDay() - first.toEpochDay(), 0, 365);
    }

    /** {@return one whole day} */
    public static WholeDay of(LocalDate day) {
      return new WholeDay(day, day);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(last);
    }
  }

  /** In the programme, with no day yet. */
  record Unscheduled() implements Slot {
    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }
}
