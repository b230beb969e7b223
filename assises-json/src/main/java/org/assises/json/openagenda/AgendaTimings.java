package org.assises.json.openagenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Slot;

/** Slots as OpenAgenda's timings: each with a begin and an end, at most 24 hours long. */
final class AgendaTimings {
  static final Duration LONGEST = Duration.ofHours(24);

  private final AgendaOptions options;
  private final ZoneId zone;

  AgendaTimings(AgendaOptions options, ZoneId zone) {
    this.options = options;
    this.zone = zone;
  }

  /** From a begin to an end, exclusive. */
  record Timing(ZonedDateTime begin, ZonedDateTime end) {}

  /** {@return the timings, one after the other without a gap; empty where no hours are known} */
  List<Timing> of(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      Optional<Duration> length = timed.length().or(options::missingEnd);
      return length.map(known -> split(timed.start(), known)).orElse(List.of());
    }
    return slot instanceof Slot.PartOfDay half ? of(half) : List.of();
  }

  private List<Timing> of(Slot.PartOfDay half) {
    AgendaOptions.Hours hours = options.hours().get(half.part());
    if (hours == null) {
      return List.of();
    }
    LocalDate lastDay =
        hours.end().equals(LocalTime.MIDNIGHT) ? half.day().plusDays(1) : half.day();
    ZonedDateTime begin = half.day().atTime(hours.start()).atZone(zone);
    return split(begin, Duration.between(begin, lastDay.atTime(hours.end()).atZone(zone)));
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
