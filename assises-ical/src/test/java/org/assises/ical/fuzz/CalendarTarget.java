package org.assises.ical.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.assises.ical.ICalendarReader;
import org.assises.input.InvalidInputException;
import org.assises.testing.ImportedProgrammes;
import org.assises.testing.Refusals;

/**
 * Reads arbitrary calendars: the result fits into an assises, can be published as a calendar, and
 * reads back the same.
 */
public final class CalendarTarget {
  private static final List<ICalendarReader> READERS =
      List.of(
          ICalendarReader.create(),
          ICalendarReader.builder()
              .zone(ZoneId.of("Indian/Reunion"))
              .floatingTimesIn(ZoneId.of("Europe/Paris"))
              .build());

  private CalendarTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    for (ICalendarReader reader : READERS) {
      try {
        ImportedProgrammes.check(
            reader.read(new ByteArrayInputStream(input), ImportedProgrammes.EDITION),
            WrittenCalendar::check);
      } catch (InvalidInputException e) {
        Refusals.check(e);
      }
    }
  }
}
