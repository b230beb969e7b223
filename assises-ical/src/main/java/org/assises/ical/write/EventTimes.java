package org.assises.ical.write;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.assises.ical.zone.SteadyClocks;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.HalfDayHours;
import org.assises.model.Session;
import org.assises.model.Slot;

/** Computes when sessions are shown in a calendar. */
public final class EventTimes {
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  /** The day before the last that a calendar can express, because UTC can be a day ahead. */
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

  private final Assises assises;
  private final CalendarOptions options;
  private SteadyClocks clocks = new SteadyClocks(ZoneOffset.UTC, 0, 0);

  public EventTimes(Assises assises, CalendarOptions options) {
    this.assises = assises;
    this.options = options;
  }

  /**
   * {@return when a session is shown; empty if it has no day and is not shown over its edition, and
   * for days before year 1 or after 30 December 9999}
   */
  public Optional<Span> of(Session session) {
    Optional<Span> span = span(session);
    return span.isPresent() && canBeWritten(span.get()) ? span : Optional.empty();
  }

  /** Returns whether the years have four digits (RFC 5545, 3.3.4) and are not 0. */
  private static boolean canBeWritten(Span span) {
    return !span.firstDay().isBefore(FIRST_DAY) && !span.lastDay().isAfter(LAST_DAY);
  }

  private Optional<Span> span(Session session) {
    Slot slot = session.slot();
    if (slot instanceof Slot.Timed timed) {
      return Optional.of(hours(timed.start(), timed.length().orElse(options.missingEnd())));
    }
    if (slot instanceof Slot.PartOfDay part) {
      HalfDayHours hours = options.halfDays().get(part.part());
      if (hours != null) {
        return Optional.of(hours(part.day(), hours, assises.zone()));
      }
    }
    if (slot.firstDay().isPresent() && slot.lastDay().isPresent()) {
      return Optional.of(days(slot.firstDay().get(), slot.lastDay().get()));
    }
    return options.unscheduledOverEdition()
        ? overEdition(assises.edition(session.edition()))
        : Optional.empty();
  }

  private static Span days(LocalDate first, LocalDate last) {
    return new Span.Days(first, last.plusDays(1));
  }

  private Span hours(ZonedDateTime start, Duration length) {
    if (!clocks.cover(start, length) && !isFixed(start.getZone())) {
      clocks = SteadyClocks.around(start);
    }
    if (!clocks.cover(start, length)) {
      return hours(start, start.plus(length));
    }
    LocalDateTime clock = start.toLocalDateTime();
    return new Span.Hours(clock, clock.plusSeconds(length.toSeconds()), start.getZone());
  }

  private static Span hours(LocalDate day, HalfDayHours hours, ZoneId zone) {
    return hours(hours.startOn(day, zone), hours.endOn(day, zone));
  }

  /**
   * Returns the times in UTC if the offset is fixed, or if a local time occurs twice because summer
   * time ends: such a time means the first occurrence (RFC 5545, 3.3.5), but ical.js reads the
   * second.
   */
  private static Span hours(ZonedDateTime start, ZonedDateTime end) {
    boolean inUtc = isFixed(start.getZone()) || occursTwice(start) || occursTwice(end);
    ZoneId zone = inUtc ? ZoneOffset.UTC : start.getZone();
    return new Span.Hours(
        start.withZoneSameInstant(zone).toLocalDateTime(),
        end.withZoneSameInstant(zone).toLocalDateTime(),
        zone);
  }

  private static boolean isFixed(ZoneId zone) {
    return zone.normalized() instanceof ZoneOffset;
  }

  private static boolean occursTwice(ZonedDateTime time) {
    return time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
  }

  /** Returns the days of an edition; empty if its first or last day is not known. */
  private static Optional<Span> overEdition(Edition edition) {
    Optional<LocalDate> first = edition.startDate().value().day();
    Optional<LocalDate> last =
        edition.endDate().isPresent() ? edition.endDate().get().value().day() : first;
    return first.isPresent() && last.isPresent()
        ? Optional.of(days(first.get(), last.get()))
        : Optional.empty();
  }
}
