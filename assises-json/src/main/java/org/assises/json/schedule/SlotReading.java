package org.assises.json.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.model.Slot;

/** Reads when an event takes place. */
final class SlotReading {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2}))?");

  private final Optional<ZoneId> zone;

  SlotReading(Optional<ZoneId> zone) {
    this.zone = zone;
  }

  /** {@return the slot; empty where no start can be read, which is reported} */
  Optional<Slot> of(ReadObject event, ReadObject day) {
    Optional<ZonedDateTime> start = time(event, "date").or(() -> onDay(event, day));
    if (start.isEmpty()) {
      event.report("", "left out: it has no date that can be read");
      return Optional.empty();
    }
    try {
      return Optional.of(new Slot.Timed(start.get(), length(event, start.get())));
    } catch (IllegalArgumentException e) {
      event.report("", "left out: its time is beyond what a session can have");
      return Optional.empty();
    }
  }

  private Optional<ZonedDateTime> time(ReadObject object, String name) {
    Optional<String> text = object.line(name);
    try {
      return text.map(OffsetDateTime::parse)
          .map(time -> time.truncatedTo(ChronoUnit.SECONDS))
          .map(time -> zone.map(time::atZoneSameInstant).orElseGet(time::toZonedDateTime));
    } catch (DateTimeException e) {
      object.report(name, "this is no time with an offset, such as 2024-11-23T09:00:00+01:00");
      return Optional.empty();
    }
  }

  /** {@return the start on the clock, on the day or, before the day begins, on the night after} */
  private Optional<ZonedDateTime> onDay(ReadObject event, ReadObject day) {
    Optional<LocalDate> date = parsed(day, "date", LocalDate::parse);
    Optional<LocalTime> clock = parsed(event, "start", LocalTime::parse);
    if (date.isEmpty() || clock.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalTime> begins =
        time(day, "day_start").map(start -> start.withZoneSameInstant(zone.get()).toLocalTime());
    boolean night = begins.filter(clock.get()::isBefore).isPresent();
    try {
      LocalDateTime start = (night ? date.get().plusDays(1) : date.get()).atTime(clock.get());
      return Optional.of(Slot.Timed.of(start, zone.get()).start());
    } catch (IllegalArgumentException | DateTimeException e) {
      event.report("start", "this time does not exist, or exists twice as the clocks change");
      return Optional.empty();
    }
  }

  private interface Parser<T> {
    T parse(CharSequence text);
  }

  private static <T> Optional<T> parsed(ReadObject object, String name, Parser<T> parser) {
    try {
      return object.line(name).map(parser::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the length that is told, or else the time to the end; empty where neither is} */
  private Optional<Duration> length(ReadObject event, ZonedDateTime start) {
    Optional<String> told = event.line("duration");
    Optional<Duration> length = told.flatMap(SlotReading::duration);
    if (told.isPresent() && length.isEmpty()) {
      event.report("duration", "expected hours and minutes, such as 01:30");
    }
    return length
        .or(() -> time(event, "end").map(end -> Duration.between(start, end)))
        .filter(known -> !known.isNegative() && !known.isZero());
  }

  private static Optional<Duration> duration(String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String seconds = parts.group(3);
    return Optional.of(
        Duration.ofHours(Long.parseLong(parts.group(1)))
            .plusMinutes(Long.parseLong(parts.group(2)))
            .plusSeconds(seconds == null ? 0 : Long.parseLong(seconds)));
  }
}
