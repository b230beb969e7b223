package org.assises.benchmarks.fresh;

import java.io.IOException;
import org.assises.benchmarks.Ring;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.ical.ICalendarFormat;
import org.assises.publication.Publication;

/**
 * Writes a million different sessions into one iCalendar stream, one programme after another (RFC
 * 5545, 3.4: a stream has one or more calendars). Prints the time of writing so far at every power
 * of ten.
 */
public final class LongCalendar {
  private static final int BATCH = 1_000;

  private LongCalendar() {}

  /** The argument is the number of sessions. */
  public static void main(String[] arguments) throws IOException {
    int sessions = Integer.parseInt(arguments[0]);
    ICalendarFormat format = ICalendarFormat.create();
    Ring ring = new Ring();
    long nanos = 0;
    int told = BATCH;
    for (int written = 0; written < sessions; written += BATCH) {
      Publication publication = GeneratedCity.published(GeneratedCity.with(written, BATCH, 0));
      long before = CpuTime.now();
      format.write(publication, ring);
      nanos += CpuTime.now() - before;
      if (written + BATCH == told) {
        System.out.println(told + " " + nanos);
        told *= 10;
      }
    }
  }
}
