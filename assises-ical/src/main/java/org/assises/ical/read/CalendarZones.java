package org.assises.ical.read;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the time zone that a TZID means. If its name is not that of a place, such as {@code
 * Europe/Paris}, the zone is found by the rules in the calendar: a known zone with the same offsets
 * in the years around the event, or else these rules themselves.
 */
final class CalendarZones {
  private static final int MOST_DEFINITIONS = 50;

  private final ZoneNames names;
  private final List<ZoneId> likely;
  private final Map<String, RawComponent> definitions = new TreeMap<>();
  private final Map<String, Optional<DefinedZone>> read = new HashMap<>();
  private final Map<String, Optional<ZoneId>> same = new HashMap<>();

  /**
   * Prepares the zones of a calendar.
   *
   * @param likely the zones to prefer among zones with the same offsets, most preferred first
   */
  CalendarZones(ZoneNames names, RawComponent calendar, List<ZoneId> likely) {
    this.names = names;
    this.likely = List.copyOf(likely);
    for (RawComponent component : calendar.components()) {
      if (component.name().equals("VTIMEZONE")) {
        component
            .find("TZID")
            .map(id -> CalendarText.unescaped(id.value()).strip())
            .ifPresent(id -> definitions.putIfAbsent(id, component));
      }
    }
  }

  /** Returns the clock that a TZID means in the year of a time; empty if the zone is unknown. */
  Optional<LocalClock> find(String tzid, LocalDateTime time) {
    Optional<ZoneId> named = names.declared(tzid).or(() -> ZoneNames.place(tzid));
    if (named.isPresent()) {
      return named.map(LocalClock::of);
    }
    Optional<DefinedZone> defined = definition(tzid.strip());
    if (defined.isEmpty()) {
      return ZoneNames.any(tzid).map(LocalClock::of);
    }
    return zone(tzid.strip(), defined.get(), time.getYear())
        .map(LocalClock::of)
        .or(() -> Optional.of(defined.get()));
  }

  private Optional<DefinedZone> definition(String tzid) {
    RawComponent definition = definitions.get(tzid);
    if (definition == null || read.size() > MOST_DEFINITIONS) {
      return Optional.empty();
    }
    return read.computeIfAbsent(tzid, id -> DefinedZone.of(definition));
  }

  private Optional<ZoneId> zone(String tzid, DefinedZone defined, int year) {
    return same.computeIfAbsent(tzid + '\n' + year, key -> zone(defined, year));
  }

  private Optional<ZoneId> zone(DefinedZone defined, int year) {
    List<ZoneId> candidates = new ArrayList<>(likely);
    candidates.addAll(ZoneNames.usual());
    Instant from = LocalDateTime.of(year - 1, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    Instant to = LocalDateTime.of(year + 2, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    return candidates.stream().filter(zone -> defined.agreesWith(zone, from, to)).findFirst();
  }
}
