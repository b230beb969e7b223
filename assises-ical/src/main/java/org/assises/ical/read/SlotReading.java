package org.assises.ical.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.DayPart;
import org.assises.model.Slot;

/**
 * Reads when an event is (RFC 5545, 3.6.1): no hour that its calendar and the host do not surely
 * mean.
 */
final class SlotReading {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Duration LONGEST = Duration.ofDays(366);

  private final EventProperties event;
  private final CalendarContext context;

  SlotReading(EventProperties event, CalendarContext context) {
    this.event = event;
    this.context = context;
  }

  /**
   * {@return the slot, or empty and a report where the event cannot be placed in time without a
   * guess}
   */
  Optional<Slot> slot() {
    Optional<RawProperty> start = event.find("DTSTART");
    if (start.isEmpty()) {
      event.report("DTSTART", "there is none: read as not scheduled yet");
      return Optional.of(new Slot.Unscheduled());
    }
    try {
      return isDate(start.get()) ? Optional.of(days(start.get())) : hours(start.get());
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      event.report("DTSTART", "left out the event: its date cannot be read");
      return Optional.empty();
    }
  }

  private Slot days(RawProperty start) {
    LocalDate first = LocalDate.parse(start.value().strip(), DATE);
    Optional<String> period = event.value("X-ASSISES-PERIOD");
    if (period.isPresent()) {
      return ours(period.get(), first);
    }
    LocalDate end =
        event
            .find("DTEND")
            .filter(SlotReading::isDate)
            .map(e -> LocalDate.parse(e.value().strip(), DATE))
            .orElseGet(() -> first.plusDays(durationInDays()));
    if (!end.isAfter(first) && event.find("DTEND").isPresent()) {
      event.report("DTEND", "it is not after DTSTART: read as one day");
    }
    return new Slot.WholeDay(first, end.isAfter(first) ? end.minusDays(1) : first);
  }

  private long durationInDays() {
    return event.value("DURATION").map(SlotReading::duration).map(Duration::toDays).orElse(1L);
  }

  private Slot ours(String period, LocalDate day) {
    if (period.equals("UNSCHEDULED")) {
      return new Slot.Unscheduled();
    }
    return new Slot.PartOfDay(
        day, DayPart.valueOf(period), event.number("X-ASSISES-ORDER").orElse(1));
  }

  private Optional<Slot> hours(RawProperty start) {
    Optional<ZonedDateTime> from = moment(start);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> period = event.value("X-ASSISES-PERIOD");
    if (period.isPresent()) {
      return Optional.of(
          ours(period.get(), from.get().withZoneSameInstant(context.utcZone()).toLocalDate()));
    }
    return Optional.of(new Slot.Timed(from.get(), length(from.get())));
  }

  private Optional<Duration> length(ZonedDateTime start) {
    if (event.value("X-ASSISES-END").isPresent()) {
      return Optional.empty();
    }
    Optional<RawProperty> end = event.find("DTEND");
    Optional<Duration> length =
        end.isPresent()
            ? moment(end.get()).map(moment -> Duration.between(start, moment))
            : event.value("DURATION").map(SlotReading::duration);
    boolean possible =
        length.filter(l -> l.compareTo(Duration.ZERO) > 0 && l.compareTo(LONGEST) <= 0).isPresent();
    if (!possible) {
      event.report(
          end.isPresent() ? "DTEND" : "DTSTART",
          "no end after the start is said, and within a year: read without an end");
    }
    return possible ? length : Optional.empty();
  }

  private Optional<ZonedDateTime> moment(RawProperty property) {
    String value = property.value().strip();
    boolean utc = value.endsWith("Z");
    LocalDateTime clock =
        LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, DATE_TIME);
    if (utc) {
      return Optional.of(clock.atOffset(ZoneOffset.UTC).atZoneSameInstant(context.utcZone()));
    }
    Optional<String> name = property.parameter("TZID").filter(id -> !id.isBlank());
    Optional<ZoneId> zone =
        name.isPresent() ? context.zones().find(name.get()) : context.floatingZone();
    if (zone.isEmpty()) {
      event.report(
          property,
          name.isPresent()
              ? "left out the event: its time zone is not known; say which zone the name means"
              : "left out the event: it floats, having no time zone; say by which clocks to read it");
      return Optional.empty();
    }
    return Optional.of(onClocks(clock, zone.get(), property));
  }

  /**
   * A clock time that summer time skips is read by the offset before it, one that is there twice as
   * the first (RFC 5545, 3.3.5).
   */
  private ZonedDateTime onClocks(LocalDateTime clock, ZoneId zone, RawProperty property) {
    ZonedDateTime moment = clock.atZone(zone);
    if (!moment.toLocalDateTime().equals(clock)) {
      event.report(
          property,
          "this clock time does not exist on that day: read by the offset before the change of the clocks");
    }
    return moment;
  }

  private static boolean isDate(RawProperty property) {
    return property.value().strip().length() == 8;
  }

  /** Such as {@code P1DT2H}, {@code PT90M} or {@code P2W} (RFC 5545, 3.3.6). */
  private static Duration duration(String value) {
    String unsigned = value.startsWith("+") ? value.substring(1) : value;
    boolean weeks = unsigned.startsWith("P") && unsigned.endsWith("W");
    return weeks
        ? Duration.ofDays(7 * Long.parseLong(unsigned.substring(1, unsigned.length() - 1)))
        : Duration.parse(unsigned);
  }
}
