package org.assises.json.openagenda;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.HalfDayHours;
import org.assises.model.Slot;

/**
 * Converts slots to OpenAgenda's timings, which have a start and an end and are at most 24 hours
 * long.
 */
final class AgendaTimings {
  static final Duration LONGEST = Duration.ofHours(24);

  private final AgendaOptions options;
  private final ZoneId zone;

  AgendaTimings(AgendaOptions options, ZoneId zone) {
    this.options = options;
    this.zone = zone;
  }

  /** A time from a start to an end, exclusive. */
  record Timing(ZonedDateTime begin, ZonedDateTime end) {}

  /** {@return the timings, in order and without gaps; empty if no hours are known} */
  List<Timing> of(Slot slot) {
    return slot.match(this::of, this::of, days -> List.of(), unscheduled -> List.of());
  }

  private List<Timing> of(Slot.Timed timed) {
    Optional<Duration> length = timed.length().or(options::missingEnd);
    return length.map(known -> split(timed.start(), known)).orElse(List.of());
  }

  private List<Timing> of(Slot.PartOfDay half) {
    HalfDayHours hours = options.hours().get(half.part());
    if (hours == null) {
      return List.of();
    }
    ZonedDateTime begin = hours.startOn(half.day(), zone);
    return split(begin, Duration.between(begin, hours.endOn(half.day(), zone)));
  }

  private static List<Timing> split(ZonedDateTime start, Duration length) {
    List<Timing> timings = new ArrayList<>();
    ZonedDateTime end = start.plus(length);
    for (ZonedDateTime begin = start; begin.isBefore(end); begin = begin.plus(LONGEST)) {
      ZonedDateTime day = begin.plus(LONGEST);
      timings.add(new Timing(begin, day.isBefore(end) ? day : end));
    }
    return timings;
  }
}
