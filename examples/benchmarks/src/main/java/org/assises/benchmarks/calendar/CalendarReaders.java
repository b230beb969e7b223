package org.assises.benchmarks.calendar;

import static java.util.Objects.requireNonNull;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.assises.benchmarks.data.GeneratedCity;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportedProgramme;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.Slot;

/** All readers of calendars, and the check that they read the same. */
public final class CalendarReaders {
  private static final EditionId EDITION = new EditionId("edition-1");

  private CalendarReaders() {}

  /** {@return the calendar of an edition with so many sessions} */
  static byte[] calendar(int sessions) throws IOException {
    return CalendarWriters.written(
        CalendarWriters.ASSISES,
        GeneratedCity.published(GeneratedCity.withSessionsOfOneEdition(sessions)));
  }

  /** Reads with limits, into the sessions of an edition. */
  static ImportedProgramme assises(byte[] calendar) throws IOException {
    return ICalendarReader.create().read(new ByteArrayInputStream(calendar), EDITION);
  }

  /** Reads into iCal4j's objects, without limits. */
  static Calendar ical4j(byte[] calendar) throws IOException, ParserException {
    return new CalendarBuilder().build(new ByteArrayInputStream(calendar));
  }

  /** Reads into biweekly's objects. */
  static ICalendar biweekly(byte[] calendar) throws IOException {
    return Biweekly.parse(new ByteArrayInputStream(calendar)).first();
  }

  private record Seen(Instant start, String title) {
    static Seen of(Session session) {
      Slot.Timed slot = (Slot.Timed) session.slot();
      return new Seen(slot.start().toInstant(), session.title().in(List.of(Locale.FRENCH)));
    }

    static Seen of(VEvent event) {
      Instant start = requireNonNull(event.<ZonedDateTime>getDateTimeStart()).getDate().toInstant();
      return new Seen(start, requireNonNull(event.getSummary()).getValue());
    }

    static Seen of(biweekly.component.VEvent event) {
      return new Seen(event.getDateStart().getValue().toInstant(), event.getSummary().getValue());
    }
  }

  /**
   * Checks that all readers read the same starts and titles.
   *
   * @throws IllegalStateException if one does not
   */
  public static void requireSame() throws IOException, ParserException {
    byte[] calendar = calendar(200);
    List<Seen> written =
        sorted(GeneratedCity.withSessionsOfOneEdition(200).sessions().stream().map(Seen::of));
    require(written, assises(calendar).sessions().stream().map(Seen::of), "this library");
    require(
        written,
        ical4j(calendar).getComponents().stream()
            .filter(VEvent.class::isInstance)
            .map(event -> Seen.of((VEvent) event)),
        "iCal4j");
    require(written, biweekly(calendar).getEvents().stream().map(Seen::of), "biweekly");
  }

  private static List<Seen> sorted(Stream<Seen> events) {
    return events.sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
  }

  private static void require(List<Seen> written, Stream<Seen> read, String reader) {
    if (!written.equals(sorted(read))) {
      throw new IllegalStateException(reader + " reads other events");
    }
  }
}
