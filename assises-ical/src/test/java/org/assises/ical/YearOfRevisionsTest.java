package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/** A year of changes, seen by an app that ignores changes without a higher SEQUENCE. */
class YearOfRevisionsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);

  @Test
  void aSubscriberShowsWhatTheCitySaysAfterEveryRevision()
      throws IOException, InterruptedException {
    List<Publication> year = year();
    List<byte[]> calendars = new ArrayList<>();
    for (Publication publication : year) {
      calendars.add(ICalendarFormatTest.written(ICalendarFormat.create(), publication));
    }

    List<List<IcalJs.Event>> shown = IcalJs.subscribe(calendars);

    assertThat(shown).hasSameSizeAs(year);
    for (int i = 0; i < year.size(); i++) {
      assertThat(shown.get(i))
          .as("revision " + i)
          .containsExactlyInAnyOrderElementsOf(IcalJs.events(calendars.get(i)));
    }
    assertThat(statuses(shown, "talk"))
        .containsExactly(
            "CONFIRMED",
            "CONFIRMED",
            "CONFIRMED",
            "CONFIRMED",
            "CANCELLED",
            "CONFIRMED",
            "CONFIRMED",
            "CANCELLED",
            "CANCELLED");
  }

  @Test
  void theSequenceRisesExactlyWithVisibleChanges() throws IOException {
    List<String> former = List.of();
    for (Publication publication : year()) {
      List<String> events = events(publication);
      for (String event : events) {
        former.stream()
            .filter(was -> line(was, "UID").equals(line(event, "UID")))
            .forEach(
                was -> {
                  int rise = sequence(event) - sequence(was);
                  assertThat(rise).isEqualTo(was.equals(event) ? 0 : 1);
                });
      }
      former = events;
    }
  }

  /**
   * Returns the publications: half-day, clock time set, moved, retitled, cancelled, confirmed
   * again, relocated, removed, edition cancelled.
   */
  private static List<Publication> year() {
    Session talk =
        QuimperProgramme.half("talk", SessionKind.TALK, "Conférence", DayPart.MORNING, 1).build();
    Session desk =
        QuimperProgramme.timed(
                "desk",
                QuimperProgramme.EDITION_2024,
                SessionKind.SURVEY_DESK,
                "Permanence",
                "2024-03-08T15:30",
                "2024-03-08T17:30")
            .build();
    Session hour =
        talk.toBuilder()
            .slot(Slot.Timed.of(DAY.atTime(9, 0), DAY.atTime(10, 0), QuimperProgramme.PARIS))
            .build();
    Session moved =
        hour.toBuilder()
            .slot(((Slot.Timed) hour.slot()).withLength(Duration.ofMinutes(90)))
            .build();
    Session retitled = moved.toBuilder().title(Text.of("fr", "Conférence d'ouverture")).build();
    Session cancelled = retitled.toBuilder().status(SessionStatus.CANCELLED).build();
    Session relocated = retitled.toBuilder().room(QuimperProgramme.URSULINES_ROOM).build();
    List<List<Session>> programmes =
        List.of(
            List.of(talk, desk),
            List.of(hour, desk),
            List.of(moved, desk),
            List.of(retitled, desk),
            List.of(cancelled, desk),
            List.of(retitled, desk),
            List.of(relocated, desk),
            List.of(desk));
    List<Publication> year = new ArrayList<>();
    Instant at = QuimperProgramme.PUBLISHED;
    for (List<Session> programme : programmes) {
      Assises assises = QuimperProgramme.assises().toBuilder().sessions(programme).build();
      year.add(
          year.isEmpty()
              ? Publication.of(assises, at)
              : year.get(year.size() - 1).revise(assises, at));
      at = at.plus(Duration.ofDays(40));
    }
    Assises off =
        withEditions(
            QuimperProgramme.assises().toBuilder().sessions(List.of(desk)).build(),
            edition -> edition.toBuilder().status(EditionStatus.CANCELLED).build());
    year.add(year.get(year.size() - 1).revise(off, at));
    return year;
  }

  private static Assises withEditions(Assises assises, UnaryOperator<Edition> change) {
    return assises.toBuilder().editions(assises.editions().stream().map(change).toList()).build();
  }

  private static List<String> statuses(List<List<IcalJs.Event>> shown, String session) {
    return shown.stream()
        .flatMap(List::stream)
        .filter(event -> event.uid().startsWith(session + "@"))
        .map(IcalJs.Event::status)
        .toList();
  }

  /** Returns the events of a calendar, unchanged. */
  private static List<String> events(Publication publication) throws IOException {
    String calendar =
        new String(ICalendarFormatTest.written(ICalendarFormat.create(), publication), UTF_8);
    List<String> events = new ArrayList<>();
    for (int start = calendar.indexOf("BEGIN:VEVENT");
        start >= 0;
        start = calendar.indexOf("BEGIN:VEVENT", start + 1)) {
      events.add(calendar.substring(start, calendar.indexOf("END:VEVENT", start)));
    }
    return events;
  }

  private static int sequence(String event) {
    return Integer.parseInt(line(event, "SEQUENCE"));
  }

  private static String line(String event, String name) {
    int start = event.indexOf(name + ":") + name.length() + 1;
    return event.substring(start, event.indexOf('\r', start));
  }
}
