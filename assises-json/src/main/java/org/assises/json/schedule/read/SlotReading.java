package org.assises.json.schedule.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.model.Slot;

/** Reads when an event takes place. */
final class SlotReading {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2}))?");

  private static final LocalTime SMALL_HOURS = LocalTime.of(6, 0);
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Optional<ZoneId> zone;

  SlotReading(Optional<ZoneId> zone) {
    this.zone = zone;
  }

  /** {@return the slot; empty where no start can be read, which is reported} */
  Optional<Slot> of(ListedEvent event) {
    ReadObject json = event.json();
    Optional<ZonedDateTime> start =
        moment(json, "date").or(() -> moment(json, "start")).or(() -> onDay(event));
    if (start.isEmpty()) {
      json.report("", "date-missing");
      return Optional.empty();
    }
    try {
      return Optional.of(new Slot.Timed(start.get(), length(json, start.get())));
    } catch (IllegalArgumentException e) {
      json.report("", "time-out-of-range");
      return Optional.empty();
    }
  }

  /** {@return the day and hour, where it has both; what looks like both and is not is reported} */
  private Optional<ZonedDateTime> moment(ReadObject object, String name) {
    Optional<String> text = object.line(name).filter(line -> line.indexOf('T') > 0);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(moment(text.get()));
    } catch (IllegalArgumentException | DateTimeException e) {
      object.report(name, "offset-missing");
      return Optional.empty();
    }
  }

  private ZonedDateTime moment(String text) {
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    if (time instanceof OffsetDateTime exact) {
      OffsetDateTime toTheSecond = exact.truncatedTo(ChronoUnit.SECONDS);
      return zone.map(toTheSecond::atZoneSameInstant).orElseGet(toTheSecond::toZonedDateTime);
    }
    ZoneId clocks = zone.orElseThrow(() -> new DateTimeException("neither offset nor zone"));
    return Slot.Timed.of(((LocalDateTime) time).truncatedTo(ChronoUnit.SECONDS), clocks).start();
  }

  /** {@return the start on the clock, on the day or, before the day begins, in the night after} */
  private Optional<ZonedDateTime> onDay(ListedEvent event) {
    Optional<LocalDate> date =
        parsed(event.json(), "date", LocalDate::parse)
            .or(() -> event.day().flatMap(day -> parsed(day, "date", LocalDate::parse)));
    Optional<LocalTime> clock = parsed(event.json(), "start", LocalTime::parse);
    if (date.isEmpty() || clock.isEmpty() || zone.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = isOfTheNight(event, clock.get()) ? date.get().plusDays(1) : date.get();
      return Optional.of(Slot.Timed.of(day.atTime(clock.get()), zone.get()).start());
    } catch (IllegalArgumentException | DateTimeException e) {
      event.json().report("start", "time-changed-over");
      return Optional.empty();
    }
  }

  /**
   * {@return whether it is before the day begins or, where that is not told, in the small hours and
   * listed behind a later one}
   */
  private boolean isOfTheNight(ListedEvent event, LocalTime clock) {
    Optional<LocalTime> begins =
        event
            .day()
            .flatMap(day -> moment(day, "day_start"))
            .map(start -> start.withZoneSameInstant(zone.orElseThrow()).toLocalTime());
    if (begins.isPresent()) {
      return clock.isBefore(begins.get());
    }
    boolean night =
        clock.isBefore(SMALL_HOURS) && event.before().filter(clock::isBefore).isPresent();
    if (night) {
      event.json().report("start", "night-after");
    }
    return night;
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
      event.report("duration", "duration-expected");
    }
    Optional<Duration> known =
        length.or(() -> moment(event, "end").map(end -> Duration.between(start, end)));
    if (known.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
      event.report("", "length-missing");
      return Optional.empty();
    }
    if (known.filter(time -> time.compareTo(LONGEST) > 0).isPresent()) {
      event.report("", "length-too-long");
      return Optional.empty();
    }
    return known;
  }

  private static Optional<Duration> duration(String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      return isoDuration(text);
    }
    String seconds = parts.group(3);
    return Optional.of(
        Duration.ofHours(Long.parseLong(parts.group(1)))
            .plusMinutes(Long.parseLong(parts.group(2)))
            .plusSeconds(seconds == null ? 0 : Long.parseLong(seconds)));
  }

  /** {@return a length such as {@code PT1H30M} (ISO 8601), as version 2 has it} */
  private static Optional<Duration> isoDuration(String text) {
    try {
      return Optional.of(Duration.parse(text).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
