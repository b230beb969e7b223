package org.assises.json.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assises.model.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as programs write them: {@code 2024-11-23 13:00:00 UTC}, {@code
 * 2024-11-23T14:00:00.000+01:00}. A time without an offset is in the given zone.
 */
public final class WrittenTime {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})(:\\d{2})?(?:\\.\\d{1,9})?"
              + " ?(Z|UTC|[+-]\\d{2}:?\\d{2})?");

  private WrittenTime() {}

  /** {@return the time in a text, to the second, in the zone; empty if the text is not a time} */
  public static Optional<ZonedDateTime> parse(String text, ZoneId zone) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    String seconds = time.group(3) == null ? ":00" : time.group(3);
    try {
      LocalDateTime local = LocalDateTime.parse(time.group(1) + "T" + time.group(2) + seconds);
      return Optional.of(inZone(local, time.group(4), zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the slot between two times in texts, without an end if the second is none; empty if
   * the first is none, or the times contradict each other}
   */
  public static Optional<Slot> parseSlot(String start, String end, ZoneId zone) {
    try {
      Optional<ZonedDateTime> until = parse(end, zone);
      return parse(start, zone)
          .map(from -> new Slot.Timed(from, until.map(ended -> Duration.between(from, ended))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime inZone(LocalDateTime time, @Nullable String offset, ZoneId zone) {
    if (offset == null) {
      return time.atZone(zone);
    }
    ZoneOffset given =
        offset.equals("Z") || offset.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(offset);
    return time.atOffset(given).atZoneSameInstant(zone);
  }
}
