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
 * The time zones of a calendar. A name is looked up first; where it means no place, the rules that
 * the calendar gives for it are compared with the zones of the world over the years around the
 * event, and where none has them, the times are computed from the rules themselves.
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
   * @param likely the zones to prefer among those of the same rules, the likeliest first
   */
  CalendarZones(ZoneNames names, RawComponent calendar, List<ZoneId> likely) {
    this.names = names;
    this.likely = List.copyOf(likely);
    for (RawComponent component : calendar.components()) {
      Optional<RawProperty> id = component.find("TZID");
      if (component.name().equals("VTIMEZONE") && id.isPresent()) {
        definitions.putIfAbsent(CalendarText.unescaped(id.get().value()).strip(), component);
      }
    }
  }

  /** Finds the clocks that a TZID means for an event of a year; empty where nobody knows. */
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
