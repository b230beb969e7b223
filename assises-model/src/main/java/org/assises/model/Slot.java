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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a session takes place, as precisely as the city announced it. Clock times are never
 * invented.
 *
 * <p>A slot is {@link Timed}, a {@link PartOfDay}, a {@link WholeDay} or {@link Unscheduled}.
 */
public sealed interface Slot {
  /**
   * Returns the result of the function for this kind of slot. A kind that is added later adds a
   * parameter, so that the compiler finds every place that has to handle it.
   */
  <R> R match(
      Function<Timed, R> timed,
      Function<PartOfDay, R> partOfDay,
      Function<WholeDay, R> wholeDay,
      Function<Unscheduled, R> unscheduled);

  /**
   * The order of a programme. Slots are ordered by day; slots without a day come last. Within a
   * day, whole days come first, then morning, afternoon and evening. Within a part of a day, timed
   * slots come first, by start and then by length, and the other slots follow by their order.
   *
   * <p>The order is not consistent with equals.
   */
  Comparator<Slot> PROGRAMME_ORDER = ProgrammeOrder.INSTANCE;

  /** {@return the first day; empty if unscheduled} */
  Optional<LocalDate> firstDay();

  /** {@return the last day, inclusive; empty if unscheduled} */
  Optional<LocalDate> lastDay();

  /**
   * Returns whether two slots certainly overlap. Slots that only touch do not overlap, and only
   * timed slots can. A timed slot without an end counts as one second long.
   *
   * @return true if both slots are timed and have an instant in common
   */
  default boolean overlaps(Slot other) {
    return this instanceof Timed a
        && other instanceof Timed b
        && a.start().toInstant().isBefore(b.leastEnd().toInstant())
        && b.start().toInstant().isBefore(a.leastEnd().toInstant());
  }

  /**
   * A period from a start to an end, in the time zone of a place.
   *
   * @param start the start in whole seconds, in the time zone of the place
   * @param length the length in whole seconds, from 1 second to 366 days; empty if the end is not
   *     known
   */
  record Timed(ZonedDateTime start, Optional<Duration> length) implements Slot {
    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * @throws IllegalArgumentException if the start or the length is not in whole seconds, the
     *     length is out of range, or the start or the end is not in the years 1 to 9999
     */
    public Timed {
      Rules.start(start);
      requireNonNull(length, "length");
      if (length.isPresent()) {
        checkLength(length.get());
        Rules.year("an end", start.plus(length.get()).getYear());
      }
    }

    /**
     * Returns a slot from one clock time to another.
     *
     * @param start the start, as local time in the zone
     * @param end the end, exclusive, as local time in the zone
     * @param zone the time zone of the place
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
     * Returns a slot that starts at a clock time, without an end.
     *
     * @throws IllegalArgumentException if the clock time does not exist or exists twice, as for
     *     {@link #of(LocalDateTime, LocalDateTime, ZoneId)}
     */
    public static Timed of(LocalDateTime start, ZoneId zone) {
      return new Timed(unambiguous(start, zone), Optional.empty());
    }

    /**
     * Returns a slot that starts at a clock time with a given offset from UTC, without an end. The
     * offset distinguishes clock times that exist twice when summer time ends.
     *
     * @throws IllegalArgumentException if the zone does not have that offset at that time
     */
    public static Timed of(LocalDateTime start, ZoneOffset offset, ZoneId zone) {
      try {
        return new Timed(ZonedDateTime.ofStrict(start, offset, zone), Optional.empty());
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "the zone " + zone + " does not have the offset " + offset + " at " + start, e);
      }
    }

    /** {@return a copy with another length, which is elapsed time even if the clocks change} */
    public Timed withLength(Duration length) {
      return new Timed(start, Optional.of(length));
    }

    /** {@return the end, exclusive; empty if not known} */
    public Optional<ZonedDateTime> end() {
      return length.isPresent() ? Optional.of(start.plus(length.get())) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(start.toLocalDate());
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(start.plus(leastLength().minusSeconds(1)).toLocalDate());
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Timed that
              && start.equals(that.start)
              && length.equals(that.length));
    }

    private ZonedDateTime leastEnd() {
      return start.plus(leastLength());
    }

    private Duration leastLength() {
      return length.orElse(Duration.ofSeconds(1));
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

    @Override
    public <R> R match(
        Function<Timed, R> timed,
        Function<PartOfDay, R> partOfDay,
        Function<WholeDay, R> wholeDay,
        Function<Unscheduled, R> unscheduled) {
      return timed.apply(this);
    }
  }

  /**
   * A position within a morning, an afternoon or an evening, without a clock time.
   *
   * @param day the day
   * @param part the part of the day
   * @param order the position within that part, 1 to 1000
   */
  record PartOfDay(LocalDate day, DayPart part, int order) implements Slot {
    /**
     * @throws IllegalArgumentException if the order is not from 1 to 1000, or the day is not in the
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

    @Override
    public <R> R match(
        Function<Timed, R> timed,
        Function<PartOfDay, R> partOfDay,
        Function<WholeDay, R> wholeDay,
        Function<Unscheduled, R> unscheduled) {
      return partOfDay.apply(this);
    }

    // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
    @Override
    @SuppressWarnings("exports") // Users need no JSpecify to compile.
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof PartOfDay that
              && day.equals(that.day)
              && part == that.part
              && order == that.order);
    }
  }

  /**
   * One or more whole days.
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
          "the number of days after the first", last.toEpochDay() - first.toEpochDay(), 0, 365);
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

    @Override
    public <R> R match(
        Function<Timed, R> timed,
        Function<PartOfDay, R> partOfDay,
        Function<WholeDay, R> wholeDay,
        Function<Unscheduled, R> unscheduled) {
      return wholeDay.apply(this);
    }
  }

  /** No day is known yet. */
  record Unscheduled() implements Slot {
    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }

    @Override
    public <R> R match(
        Function<Timed, R> timed,
        Function<PartOfDay, R> partOfDay,
        Function<WholeDay, R> wholeDay,
        Function<Unscheduled, R> unscheduled) {
      return unscheduled.apply(this);
    }
  }
}
