package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;

/**
 * Reads calendars with the faults of real ones. {@code field/expected.txt} has the expected
 * sessions of each in order, then the report.
 */
class FieldCalendarsTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void eachCalendarIsReadAsExpected() throws IOException {
    StringBuilder read = new StringBuilder();
    for (String name : names()) {
      read.append("== ").append(name).append('\n').append(read(name)).append('\n');
    }
    Path target = Path.of("target/field-read.txt");
    Files.writeString(target, read.toString());

    assertThat(read.toString()).isEqualTo(text("expected.txt"));
  }

  @Test
  void sixHundredEventsAtOneHourAreSixHundredSessions() throws IOException {
    String events =
        IntStream.range(0, 600)
            .mapToObj(FieldCalendarsTest::event)
            .collect(Collectors.joining("", "BEGIN:VCALENDAR\r\n", "END:VCALENDAR\r\n"));

    ImportedProgramme read =
        ICalendarReader.create()
            .read(new ByteArrayInputStream(events.getBytes(UTF_8)), new EditionId("e"));

    assertThat(read.sessions()).hasSize(600).extracting(Session::place).doesNotHaveDuplicates();
    assertThat(read.losses()).isEmpty();
  }

  private static String event(int number) {
    return """
    BEGIN:VEVENT
    UID:b%1$d
    DTSTART;TZID=Europe/Paris:20250310T180000
    DTEND;TZID=Europe/Paris:20250310T200000
    SUMMARY:Séance %1$d
    LOCATION:Salle %1$d
    END:VEVENT
    """
        .formatted(number)
        .replace("\n", "\r\n");
  }

  private static String read(String name) throws IOException {
    try {
      ImportedProgramme programme =
          ICalendarReader.builder()
              .zone(PARIS)
              .build()
              .read(new ByteArrayInputStream(bytes(name)), new EditionId("e"));
      Stream<String> sessions =
          programme.sessions().stream().map(session -> session(session, programme));
      Stream<String> losses =
          programme.losses().stream().map(problem -> "  ! " + problem.describe());
      return Stream.concat(sessions, losses).map(line -> line + "\n").collect(Collectors.joining());
    } catch (InvalidInputException e) {
      return "refused: " + e.getMessage() + "\n";
    }
  }

  private static String session(Session session, ImportedProgramme programme) {
    String places =
        session
            .place()
            .flatMap(id -> programme.places().stream().filter(p -> p.id().equals(id)).findFirst())
            .map(FieldCalendarsTest::place)
            .orElse("");
    return session.id().value()
        + " | "
        + slot(session.slot())
        + " | "
        + session.status()
        + " "
        + session.visibility()
        + " | "
        + new TreeMap<>(session.title().byLanguage())
        + places
        + session
            .description()
            .map(text -> " | " + cut(text.byLanguage().toString().replace("\n", "\\n")))
            .orElse("");
  }

  private static String cut(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  private static String place(Place place) {
    return " | "
        + place.id().value()
        + place.coordinates().map(c -> " " + c.latitude() + " " + c.longitude()).orElse("");
  }

  private static String slot(Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      return timed.start()
          + timed.end().map(ZonedDateTime::toString).map(e -> " to " + e).orElse("");
    }
    return slot.toString();
  }

  private static List<String> names() throws IOException {
    return text("names.txt").lines().toList();
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = ICalendarReader.class.getResourceAsStream("field/" + name)) {
      if (in == null) {
        throw new IOException("no " + name);
      }
      return in.readAllBytes();
    }
  }
}
