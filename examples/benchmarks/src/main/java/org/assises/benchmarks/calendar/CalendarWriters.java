package org.assises.benchmarks.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.ical.ICalendarFormat;
import org.assises.publication.Publication;

/** All writers of calendars, and the check that they write the same. */
public final class CalendarWriters {
  static final CalendarWriter ASSISES = ICalendarFormat.create()::write;
  static final CalendarWriter HAND_WRITTEN = HandWrittenCalendar::write;
  static final CalendarWriter ICAL4J = new Ical4jCalendar(false);
  static final CalendarWriter ICAL4J_VALIDATING = new Ical4jCalendar(true);
  static final CalendarWriter BIWEEKLY = new BiweeklyCalendar();

  private CalendarWriters() {}

  /**
   * Checks that all writers write the same facts.
   *
   * @throws IllegalStateException if one does not
   */
  public static void requireSame() throws IOException {
    Publication publication = GeneratedCity.published(GeneratedCity.withSessions(500));
    CalendarFacts ours = CalendarFacts.of(written(ASSISES, publication));
    Map<String, CalendarWriter> others =
        new TreeMap<>(
            Map.of(
                "the hand-written one", HAND_WRITTEN,
                "iCal4j", ICAL4J,
                "iCal4j, validating,", ICAL4J_VALIDATING,
                "biweekly", BIWEEKLY));
    for (Map.Entry<String, CalendarWriter> other : others.entrySet()) {
      ours.requireSame(other.getKey(), CalendarFacts.of(written(other.getValue(), publication)));
    }
  }

  /** {@return a writer with a buffer, without which iCal4j passes on each character by itself} */
  public static Writer buffered(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  static byte[] written(CalendarWriter writer, Publication publication) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(publication, out);
    return out.toByteArray();
  }
}
