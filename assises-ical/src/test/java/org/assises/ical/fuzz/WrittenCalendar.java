package org.assises.ical.fuzz;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.testing.Written.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assises.ical.CalendarLint;
import org.assises.ical.ICalendarFormat;
import org.assises.ical.ICalendarReader;
import org.assises.model.Assises;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Id;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.publication.Loss;
import org.assises.publication.Publication;

/** Writes a publication as a calendar and compares what is read back. */
final class WrittenCalendar {
  private static final List<ICalendarFormat> FORMATS =
      List.of(
          ICalendarFormat.builder().unscheduledOverEdition(true).build(),
          ICalendarFormat.builder()
              .unscheduledOverEdition(true)
              .rich(true)
              .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.NOON)
              .build());

  private WrittenCalendar() {}

  /** Checks that the calendar is well-formed and has every session with its time and status. */
  static void check(Publication publication) throws IOException {
    for (ICalendarFormat format : FORMATS) {
      byte[] written = bytes(format, publication);
      assertThat(CalendarLint.check(written)).isEmpty();
      for (Edition edition : publication.assises().editions()) {
        assertThat(read(written, edition, publication.assises()))
            .isEqualTo(facts(edition, publication.assises(), left(format, publication)));
      }
    }
  }

  private static List<Object> read(byte[] written, Edition edition, Assises assises)
      throws IOException {
    ICalendarReader.Builder reader = ICalendarReader.builder();
    edition.venue().ifPresent(venue -> reader.venue(assises.place(venue)));
    return reader.build().read(new ByteArrayInputStream(written), edition.id()).sessions().stream()
        .map(session -> facts(session, session.status()))
        .toList();
  }

  /**
   * Returns the sessions left out of the calendar because neither they nor the edition has a day.
   */
  private static Set<Id> left(ICalendarFormat format, Publication publication) {
    return format.losses(publication).stream()
        .filter(loss -> loss.message().startsWith("left out"))
        .map(Loss::item)
        .collect(toSet());
  }

  private static List<Object> facts(Edition edition, Assises assises, Set<Id> left) {
    boolean cancelled = edition.status() == EditionStatus.CANCELLED;
    return assises.programme(edition.id()).stream()
        .filter(session -> !left.contains(session.id()))
        .map(session -> facts(session, cancelled ? SessionStatus.CANCELLED : session.status()))
        .toList();
  }

  private static Object facts(Session session, SessionStatus status) {
    return List.of(session.id(), session.slot(), session.kind(), status);
  }
}
