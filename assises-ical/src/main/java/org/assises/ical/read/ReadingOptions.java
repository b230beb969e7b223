package org.assises.ical.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Place;

/** The options of a reader, as set by {@link ICalendarReader.Builder}. */
public record ReadingOptions(
    Optional<ZoneId> zone,
    Optional<ZoneId> floatingZone,
    Map<String, ZoneId> zoneNames,
    Optional<Place> venue,
    String language,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public ReadingOptions {
    zoneNames = Map.copyOf(zoneNames);
  }
}
