package org.assises.ical;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.assises.model.Slot;

/** The zones by whose clocks events are written, each with the years that they lie in. */
final class ZonesUsed {
  private static final int LAST_DAYS_OF_A_YEAR = 363;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Map<ZoneId, Years> years = new TreeMap<>(Comparator.comparing(ZoneId::getId));

  private record Years(int first, int last) {
    Years and(Years other) {
      return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  /**
   * {@return whether a slot, however it is written, surely adds no zone and no year; so do almost
   * all of a large programme}
   */
  boolean cover(Slot slot) {
    if (!(slot instanceof Slot.Timed timed)) {
      return false;
    }
    ZonedDateTime start = timed.start();
    Years known = years.get(start.getZone());
    return known != null
        && known.first <= start.getYear()
        && start.getYear() <= known.last
        && start.getDayOfYear() < LAST_DAYS_OF_A_YEAR
        && timed.length().isPresent()
        && timed.length().get().compareTo(A_DAY) <= 0;
  }

  void add(Span.Hours hours) {
    ZoneId zone = hours.zone();
    if (!zone.equals(ZoneOffset.UTC)) {
      years.merge(zone, new Years(hours.start().getYear(), hours.end().getYear()), Years::and);
    }
  }

  /** Writes the definitions, by the ids of the zones. */
  void writeTo(ContentLines lines) throws IOException {
    for (Map.Entry<ZoneId, Years> used : years.entrySet()) {
      ZoneDefinition.of(used.getKey(), used.getValue().first(), used.getValue().last())
          .writeTo(lines);
    }
  }
}
