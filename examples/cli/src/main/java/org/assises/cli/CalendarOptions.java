package org.assises.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.ical.ICalendarReader;
import picocli.CommandLine.Option;

/** The options for reading what a calendar does not state clearly. */
final class CalendarOptions {
  @Option(names = "--floating")
  boolean floating;

  @Option(names = "--zone-name", paramLabel = "${bundle:label.zone-name}")
  Map<String, ZoneId> zoneNames = new TreeMap<>();

  @Option(names = "--from", paramLabel = "${bundle:label.date}")
  Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "${bundle:label.date}")
  Optional<LocalDate> to = Optional.empty();

  /** Creates a reader for an import. */
  ICalendarReader reader(ImportTarget target) {
    ICalendarReader.Builder reader =
        ICalendarReader.builder()
            .zone(target.assises().zone())
            .language(target.assises().languages().get(0));
    target.venue().ifPresent(reader::venue);
    zoneNames.forEach(reader::zoneNamed);
    if (floating) {
      reader.floatingTimesIn(target.assises().zone());
    }
    from.or(target::firstDay).ifPresent(reader::repeatingFrom);
    to.or(target::lastDay).ifPresent(reader::repeatingUntil);
    return reader.build();
  }
}
