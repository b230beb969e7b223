package org.assises.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.Slot;

/** From when to when an event stands in a calendar. Ends are exclusive. */
sealed interface Span {
  /** The last day that a calendar can say, less one for what is written in UTC. */
  LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

  /** Whole days. */
  record Days(LocalDate first, LocalDate end) implements Span {
    @Override
    public LocalDate lastDay() {
      return end;
    }
  }

  /** By the clock. */
  record Hours(ZonedDateTime start, ZonedDateTime end) implements Span {
    /**
     * {@return the zone by whose clocks it is written, or UTC where clock times and a zone would
     * not say the instant}: for fixed offsets, and in the hour that comes a second time when summer
     * time ends (RFC 5545, 3.3.5, takes it for the first)
     */
    ZoneId zone() {
      ZoneId zone = start.getZone();
      return zone.normalized() instanceof ZoneOffset || isSecond(start) || isSecond(end)
          ? ZoneOffset.UTC
          : zone;
    }

    @Override
    public LocalDate lastDay() {
      return end.toLocalDate();
    }

    private static boolean isSecond(ZonedDateTime time) {
      ZoneOffsetTransition transition =
          time.getZone().getRules().getTransition(time.toLocalDateTime());
      return transition != null
          && transition.isOverlap()
          && time.getOffset().equals(transition.getOffsetAfter());
    }
  }

  /** {@return the day on which it ends} */
  LocalDate lastDay();

  /**
   * {@return when a session stands in the calendar; empty where no day is known and none is made
   * up, and at the very end of the year 9999}
   */
  static Optional<Span> of(Session session, Assises assises, CalendarOptions options) {
    Optional<Span> span = spanned(session, assises, options);
    boolean beyond = span.isPresent() && span.get().lastDay().isAfter(LAST_DAY);
    return beyond ? Optional.empty() : span;
  }

  private static Optional<Span> spanned(Session session, Assises assises, CalendarOptions options) {
    Slot slot = session.slot();
    if (slot instanceof Slot.Timed timed) {
      return Optional.of(
          new Hours(
              timed.start(),
              timed.end().orElseGet(() -> timed.start().plus(options.missingEnd()))));
    }
    if (slot instanceof Slot.PartOfDay part) {
      HalfDayHours hours = options.halfDays().get(part.part());
      return Optional.of(
          hours == null ? day(part.day()) : hours(part.day(), hours, assises.zone()));
    }
    if (slot instanceof Slot.WholeDay days) {
      return Optional.of(new Days(days.first(), days.last().plusDays(1)));
    }
    return options.unscheduledOverEdition()
        ? overEdition(assises.edition(session.edition()))
        : Optional.empty();
  }

  private static Span day(LocalDate day) {
    return new Days(day, day.plusDays(1));
  }

  private static Span hours(LocalDate day, HalfDayHours hours, ZoneId zone) {
    LocalDate lastDay = hours.end().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
    return new Hours(
        day.atTime(hours.start()).atZone(zone), lastDay.atTime(hours.end()).atZone(zone));
  }

  /** The days of an edition, where they are known to the day. */
  private static Optional<Span> overEdition(Edition edition) {
    Optional<LocalDate> first = edition.startDate().value().day();
    Optional<LocalDate> last =
        edition.endDate().map(Attested::value).map(PartialDate::day).orElse(first);
    return first.flatMap(from -> last.map(to -> new Days(from, to.plusDays(1))));
  }
}
