package org.assises.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.ical.ICalendarReader;
import picocli.CommandLine.Option;

/** The options that say how to read what a calendar leaves open. */
final class CalendarOptions {
  @Option(
      names = "--floating",
      description = "Take times without a zone for those of the document's.")
  boolean floating;

  @Option(
      names = "--zone-name",
      paramLabel = "NAME=ZONE",
      description =
          "Which zone an unusual name in the calendar means, such as Mairie=Europe/Paris.")
  Map<String, ZoneId> zoneNames = new TreeMap<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "The first day from which the dates of repeating events are read: the first day of the"
              + " edition unless set, or else the first date of each.")
  Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description =
          "The last day for which they are read: the last day of the edition unless set, or else a"
              + " year after the first.")
  Optional<LocalDate> to = Optional.empty();

  /** Makes a reader for what is brought into a document. */
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
