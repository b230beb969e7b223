package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.ical.line.Keyword;
import org.assises.model.DayPart;
import org.assises.model.Slot;

/**
 * Reads the time of an event (RFC 5545, 3.6.1). Nothing is guessed: an event with an unknown zone
 * has no slot. If only the end cannot be read, the slot has a start without an end.
 */
final class SlotReading {
  private static final Duration LONGEST = Duration.ofDays(366);

  private final EventProperties event;
  private final CalendarContext context;

  SlotReading(EventProperties event, CalendarContext context) {
    this.event = event;
    this.context = context;
  }

  /** Returns the slot; empty, with a report, if the start cannot be read without guessing. */
  Optional<Slot> slot() {
    Optional<RawProperty> start = event.find("DTSTART");
    if (start.isEmpty()) {
      event.report("DTSTART", "start-missing");
      return Optional.of(new Slot.Unscheduled());
    }
    try {
      WrittenMoment moment = written(start.get());
      return moment.time().isEmpty()
          ? Optional.of(days(moment.date()))
          : hours(start.get(), moment);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      event.report("DTSTART", "start-unread");
      return Optional.empty();
    }
  }

  private WrittenMoment written(RawProperty property) {
    WrittenMoment moment = WrittenMoment.parse(property.value());
    if (!moment.usual()) {
      event.report(property, "not-as-rfc5545");
    }
    return moment;
  }

  private Slot days(LocalDate first) {
    Optional<String> period = event.value(Keyword.X_ASSISES_PERIOD.text());
    if (period.isPresent()) {
      return ours(period.get(), first);
    }
    LocalDate last = lastDay(first);
    try {
      return new Slot.WholeDay(first, last.isBefore(first) ? first : last);
    } catch (IllegalArgumentException e) {
      event.report(endName(), "end-too-far");
      return Slot.WholeDay.of(first);
    }
  }

  /** Returns the last day, inclusive; the first day if no end can be read. */
  private LocalDate lastDay(LocalDate first) {
    try {
      Optional<RawProperty> end = event.find("DTEND");
      if (end.isPresent()) {
        return lastDay(first, end.get());
      }
      return event
          .value("DURATION")
          .map(NominalLength::parse)
          .map(length -> first.plusDays(Math.max(1, length.days()) - 1))
          .orElse(first);
    } catch (DateTimeException | ArithmeticException e) {
      event.report(endName(), "end-unread");
      return first;
    }
  }

  private LocalDate lastDay(LocalDate first, RawProperty end) {
    WrittenMoment moment = written(end);
    if (moment.time().isEmpty()) {
      if (!moment.date().isAfter(first)) {
        event.report(end, "end-before-start");
      }
      return moment.date().minusDays(1);
    }
    LocalDateTime local = moment.localIn(context.utcZone(), LocalTime.MIDNIGHT);
    event.report(end, "end-with-clock-time");
    boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? local.toLocalDate().minusDays(1) : local.toLocalDate();
  }

  private Slot ours(String period, LocalDate day) {
    if (period.equals("UNSCHEDULED")) {
      return new Slot.Unscheduled();
    }
    return new Slot.PartOfDay(
        day, DayPart.valueOf(period), event.number(Keyword.X_ASSISES_ORDER.text()).orElse(1));
  }

  private Optional<Slot> hours(RawProperty start, WrittenMoment written) {
    Optional<ZonedDateTime> from = moment(start, written);
    if (from.isEmpty()) {
      event.report(start, unknownClocks(start));
      return Optional.empty();
    }
    Optional<String> period = event.value(Keyword.X_ASSISES_PERIOD.text());
    if (period.isPresent()) {
      return Optional.of(
          ours(period.get(), from.get().withZoneSameInstant(context.utcZone()).toLocalDate()));
    }
    Slot.Timed begun = new Slot.Timed(from.get(), Optional.empty());
    return Optional.of(length(from.get()).map(begun::withLength).orElse(begun));
  }

  private static String unknownClocks(RawProperty property) {
    return property.parameter("TZID").filter(id -> !id.isBlank()).isPresent()
        ? "zone-unknown"
        : "time-without-zone";
  }

  private Optional<Duration> length(ZonedDateTime start) {
    if (event.value(Keyword.X_ASSISES_END.text()).isPresent()) {
      return Optional.empty();
    }
    Optional<Duration> length = writtenLength(start);
    Optional<Duration> possible = length.filter(SlotReading::isPossible);
    if (possible.isEmpty()) {
      event.report(endName(), "end-not-known");
    }
    return possible;
  }

  /** Returns whether an event can have this length. */
  static boolean isPossible(Duration length) {
    return length.compareTo(Duration.ZERO) > 0 && length.compareTo(LONGEST) <= 0;
  }

  private Optional<Duration> writtenLength(ZonedDateTime start) {
    try {
      Optional<RawProperty> end = event.find("DTEND");
      if (end.isEmpty()) {
        return nominalLength(start);
      }
      WrittenMoment written = written(end.get());
      if (written.time().isEmpty()) {
        return Optional.empty();
      }
      return moment(end.get(), written).map(moment -> Duration.between(start, moment));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Returns the length that DURATION gives; empty if there is none, or a DTEND beside it. */
  Optional<Duration> nominalLength(ZonedDateTime start) {
    return event.find("DTEND").isPresent()
        ? Optional.empty()
        : event.value("DURATION").map(length -> NominalLength.parse(length).from(start));
  }

  /** Returns the name of the property with the end; DTSTART if there is none. */
  private String endName() {
    if (event.find("DTEND").isPresent()) {
      return "DTEND";
    }
    return event.find("DURATION").isPresent() ? "DURATION" : "DTSTART";
  }

  private Optional<ZonedDateTime> moment(RawProperty property, WrittenMoment written) {
    LocalDateTime time = written.time().orElseThrow();
    if (written.offset().isPresent()) {
      return Optional.of(
          time.atZone(written.offset().get()).withZoneSameInstant(context.utcZone()));
    }
    return context.clock(property, time).map(clock -> onClock(clock, time, property));
  }

  private ZonedDateTime onClock(LocalClock clock, LocalDateTime time, RawProperty property) {
    ZonedDateTime moment = clock.at(time);
    if (!clock.localTime(moment).equals(time)) {
      event.report(property, "clock-time-skipped");
    }
    return moment;
  }
}
