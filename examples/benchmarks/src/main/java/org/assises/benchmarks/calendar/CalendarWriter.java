package org.assises.benchmarks.calendar;

import java.io.IOException;
import java.io.OutputStream;
import org.assises.publication.Publication;

/** One way to write a publication as a calendar. */
@FunctionalInterface
interface CalendarWriter {
  /** Writes the whole calendar and leaves the stream open. */
  void write(Publication publication, OutputStream out) throws IOException;
}
