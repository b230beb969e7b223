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

/** Reads the slot of an event. */
final class SlotReading {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2}))?");
  private static final int HOURS_OF_A_DAY = 24;
  private static final LocalTime SMALL_HOURS = LocalTime.of(6, 0);
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Optional<ZoneId> zone;

  SlotReading(Optional<ZoneId> zone) {
    this.zone = zone;
  }

  /** {@return the slot; empty, and reported, if no start can be read} */
  Optional<Slot> of(ListedEvent event) {
    ReadObject json = event.json();
    Optional<ZonedDateTime> start =
        moment(json, "date").or(() -> moment(json, "start")).or(() -> onDay(event));
    if (start.isEmpty()) {
      json.report("", "date-missing");
      return Optional.empty();
    }
    if (zone.isPresent() && contradicts(json, start.get())) {
      json.report("start", "start-contradicts-date");
    }
    try {
      return Optional.of(new Slot.Timed(start.get(), length(json, start.get())));
    } catch (IllegalArgumentException e) {
      json.report("", "time-out-of-range");
      return Optional.empty();
    }
  }

  /**
   * Returns whether {@code start} is the time neither of the date in its own offset nor in the
   * zone.
   */
  private static boolean contradicts(ReadObject event, ZonedDateTime start) {
    Optional<String> clock =
        parsed(event, "start", LocalTime::parse)
            .map(time -> time.truncatedTo(ChronoUnit.MINUTES).toString());
    return clock.isPresent()
        && !start.toLocalTime().toString().startsWith(clock.get())
        && event.line("date").filter(date -> date.contains("T" + clock.get())).isEmpty();
  }

  /**
   * {@return the date and time of a member; empty if it has not both; reported if it looks like
   * both but is invalid}
   */
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
    ZoneId clocks =
        zone.orElseThrow(() -> new DateTimeException("the time has neither an offset nor a zone"));
    return Slot.Timed.of(((LocalDateTime) time).truncatedTo(ChronoUnit.SECONDS), clocks).start();
  }

  /**
   * Returns the start from a time of day. It is on the day, or in the night after it if the time is
   * before the day begins.
   */
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
   * Returns whether a time is in the night after the day: before the start of the day or, if the
   * schedule states none, before six and listed after a later time.
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

  /**
   * Returns the length up to the stated end, or else the stated length, which the format
   * deprecates. It is empty if neither can be read.
   */
  private Optional<Duration> length(ReadObject event, ZonedDateTime start) {
    Optional<Duration> toEnd = moment(event, "end").map(end -> Duration.between(start, end));
    Optional<Duration> stated = statedLength(event, toEnd);
    Optional<Duration> known = toEnd.filter(SlotReading::isLength).or(() -> stated).or(() -> toEnd);
    if (known.filter(time -> !isLength(time)).isPresent()) {
      event.report("", "length-missing");
      return Optional.empty();
    }
    if (known.filter(time -> time.compareTo(LONGEST) > 0).isPresent()) {
      event.report("", "length-too-long");
      return Optional.empty();
    }
    if (!known.equals(toEnd) && toEnd.isPresent()) {
      event.report("end", "end-before-start");
    }
    return known;
  }

  private static boolean isLength(Duration time) {
    return !time.isNegative() && !time.isZero();
  }

  /**
   * Returns the length that the event states. Three numbers are days, hours and minutes in pretalx,
   * but hours, minutes and seconds elsewhere, which is reported if there is no end to decide it.
   */
  private static Optional<Duration> statedLength(ReadObject event, Optional<Duration> toEnd) {
    Optional<String> told = event.line("duration");
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = DURATION.matcher(told.get());
    Optional<Duration> length = parts.matches() ? clock(parts) : isoDuration(told.get());
    if (length.isEmpty()) {
      event.report("duration", "duration-expected");
      return length;
    }
    boolean threeNumbers = parts.matches() && parts.group(3) != null;
    if (toEnd.filter(SlotReading::isLength).isPresent()) {
      boolean same = toEnd.equals(length) || (threeNumbers && toEnd.equals(ofDays(parts)));
      if (!same) {
        event.report("duration", "duration-contradicts-end");
      }
    } else if (threeNumbers && isAmbiguous(parts)) {
      event.report("duration", "duration-ambiguous");
    }
    return length;
  }

  private static Optional<Duration> clock(Matcher parts) {
    String seconds = parts.group(3);
    return Optional.of(
        Duration.ofHours(Long.parseLong(parts.group(1)))
            .plusMinutes(Long.parseLong(parts.group(2)))
            .plusSeconds(seconds == null ? 0 : Long.parseLong(seconds)));
  }

  /**
   * Returns whether three numbers can be read in two ways. Pretalx writes days without a leading
   * zero, and hours with one.
   */
  private static boolean isAmbiguous(Matcher parts) {
    return !parts.group(1).startsWith("0") && Integer.parseInt(parts.group(2)) < HOURS_OF_A_DAY;
  }

  private static Optional<Duration> ofDays(Matcher parts) {
    return Optional.of(
        Duration.ofDays(Long.parseLong(parts.group(1)))
            .plusHours(Long.parseLong(parts.group(2)))
            .plusMinutes(Long.parseLong(parts.group(3))));
  }

  /**
   * {@return a length such as {@code PT1H30M} (ISO 8601), as in version 2; empty if the text is
   * none}
   */
  private static Optional<Duration> isoDuration(String text) {
    try {
      return Optional.of(Duration.parse(text).truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
