package org.assises.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.assises.model.DayPart;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks how other libraries read our calendars. */
@Tag("bulk")
class JudgesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);

  static Stream<ICalendarFormat> formats() {
    return Stream.of(
        ICalendarFormat.create(),
        ICalendarFormat.builder().rich(true).color("navy").build(),
        ICalendarFormat.builder()
            .hours(DayPart.MORNING, LocalTime.of(9, 0), LocalTime.NOON)
            .build());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void iCal4jParsesAndValidatesThem(ICalendarFormat format) throws IOException, ParserException {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(ICalendarFormatTest.written(format, published())));

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.<CalendarComponent>getComponents("VEVENT"))
        .extracting(event -> event.getRequiredProperty("UID").getValue())
        .containsExactlyElementsOf(uids());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void biweeklyValidatesThemWithoutAWarning(ICalendarFormat format) throws IOException {
    var calendar =
        Biweekly.parse(new String(ICalendarFormatTest.written(format, published()), UTF_8)).first();

    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
        .as(calendar.validate(ICalVersion.V2_0).toString())
        .isTrue();
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .containsExactlyElementsOf(uids());
  }

  @Test
  void biweeklyReadsTheSameInstants() throws IOException {
    var calendar =
        Biweekly.parse(
                new String(
                    ICalendarFormatTest.written(ICalendarFormat.create(), published()), UTF_8))
            .first();

    List<Instant> starts = new ArrayList<>();
    for (VEvent event : calendar.getEvents()) {
      if (event.getDateStart().getValue().hasTime()) {
        starts.add(event.getDateStart().getValue().toInstant());
      }
    }

    assertThat(starts)
        .isEqualTo(
            published().assises().sessions().stream()
                .flatMap(session -> start(session).stream())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void icalJsReadsTheSameEvents(ICalendarFormat format) throws IOException, InterruptedException {
    List<IcalJs.Event> events = IcalJs.events(ICalendarFormatTest.written(format, published()));

    assertThat(events).extracting(IcalJs.Event::uid).containsExactlyElementsOf(uids());
    List<Session> sessions = published().assises().sessions();
    for (int i = 0; i < events.size(); i++) {
      IcalJs.Event event = events.get(i);
      Session session = sessions.get(i);
      assertThat(event.summary()).endsWith(session.title().in(List.of()));
      assertThat(event.description())
          .startsWith(session.description().map(text -> text.in(List.of())).orElse(""));
      boolean assumed = session.slot() instanceof Slot.PartOfDay && event.start().contains("T");
      boolean cancelled = session.status() == SessionStatus.CANCELLED;
      assertThat(event.status())
          .isEqualTo(assumed && !cancelled ? "TENTATIVE" : session.status().name());
      if (!assumed) {
        assertThat(event.start())
            .isEqualTo(
                start(session)
                    .map(JudgesTest::milliseconds)
                    .orElseGet(() -> session.slot().firstDay().orElseThrow().toString()));
        assertThat(event.end()).isEqualTo(end(session));
      }
    }
  }

  private static Publication published() {
    List<Session> sessions = new ArrayList<>(QuimperProgramme.assises().sessions());
    ZoneId[] zones =
        Stream.of(
                "Europe/Paris",
                "Indian/Reunion",
                "Pacific/Noumea",
                "Africa/Casablanca",
                "Australia/Sydney",
                "America/Miquelon")
            .map(ZoneId::of)
            .toArray(ZoneId[]::new);
    for (ZoneId zone : zones) {
      for (int month = 1; month <= 12; month++) {
        Slot slot =
            Slot.Timed.of(LocalDateTime.of(2024, month, 15, 9, 0), zone)
                .withLength(Duration.ofMinutes(45));
        sessions.add(session(zone.getId().replace('/', '-') + "-" + month, slot).build());
      }
    }
    sessions.add(
        session("days", new Slot.WholeDay(DAY, DAY.plusDays(2)))
            .status(SessionStatus.CANCELLED)
            .build());
    return QuimperProgramme.published(sessions.toArray(Session[]::new));
  }

  private static Session.Builder session(String id, Slot slot) {
    return QuimperProgramme.session(
        id, QuimperProgramme.EDITION_2024, SessionKind.PREPARATORY_MEETING, "Titre", slot);
  }

  private static List<String> uids() {
    return published().assises().sessions().stream()
        .map(
            session ->
                session.id().value() + "@" + session.edition().value() + ".assises.quimper.bzh")
        .toList();
  }

  private static Optional<Instant> start(Session session) {
    return session.slot() instanceof Slot.Timed timed
        ? Optional.of(timed.start().toInstant())
        : Optional.empty();
  }

  private static String end(Session session) {
    return session.slot() instanceof Slot.Timed timed
        ? milliseconds(timed.end().orElseThrow().toInstant())
        : session.slot().lastDay().orElseThrow().plusDays(1).toString();
  }

  /** Returns an instant as JavaScript prints it. */
  private static String milliseconds(Instant instant) {
    return instant.toString().replace("Z", ".000Z");
  }
}
