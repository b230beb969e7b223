package org.assises.benchmarks.calendar;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.ical.ICalendarFormat;
import org.assises.publication.Publication;

/**
 * Writes one calendar with one of the libraries, so that a JVM loads only the classes of that
 * library.
 */
public final class OneCalendar {
  private OneCalendar() {}

  /** Writes a calendar with the library of that name. */
  public static void write(String way, Publication publication, OutputStream out)
      throws IOException {
    switch (way) {
      case "assises" -> ICalendarFormat.create().write(publication, out);
      case "ical4j" -> new Ical4jCalendar(false).write(publication, out);
      case "ical4jValidating" -> new Ical4jCalendar(true).write(publication, out);
      case "biweekly" -> new BiweeklyCalendar().write(publication, out);
      default -> throw new IllegalArgumentException("no calendar is written by " + way);
    }
  }
}
