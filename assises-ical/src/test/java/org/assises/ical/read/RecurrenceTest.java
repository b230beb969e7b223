package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportedProgramme;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.testing.WorkTime;
import org.junit.jupiter.api.Test;

/** Reads repeating events: calendar in, sessions out. */
class RecurrenceTest {
  @Test
  void anOccurrenceKeepsItsIdWhenItIsMoved() throws IOException {
    String series = "RRULE:FREQ=WEEKLY;COUNT=2\r\n";
    String moved =
        event("", "DTSTART;TZID=Europe/Paris:20250312T190000", "RECURRENCE-ID:20250310T170000Z");

    ImportedProgramme before = read(event(series, "DTSTART;TZID=Europe/Paris:20250310T180000"));
    ImportedProgramme after =
        read(event(series, "DTSTART;TZID=Europe/Paris:20250310T180000") + moved);

    assertThat(ids(after)).isEqualTo(ids(before));
    assertThat(after.sessions().get(0).slot().firstDay()).contains(LocalDate.of(2025, 3, 12));
  }

  @Test
  void onlyDatesWithinTheWindowAreRead() throws IOException {
    String market =
        event("RRULE:FREQ=WEEKLY;BYDAY=WE\r\n", "DTSTART;TZID=Europe/Paris:20160106T080000");

    ImportedProgramme read =
        ICalendarReader.builder()
            .repeatingFrom(LocalDate.of(2025, 3, 1))
            .repeatingUntil(LocalDate.of(2025, 3, 12))
            .build()
            .read(stream(market), new EditionId("e"));

    assertThat(read.sessions())
        .extracting(session -> session.slot().firstDay().orElseThrow())
        .containsExactly(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 12));
  }

  @Test
  void manyEndlessSeriesAreLimitedTogether() throws IOException {
    String many =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    event("RRULE:FREQ=DAILY\r\n", "DTSTART:20250310T180000Z")
                        .replace("UID:a", "UID:a" + i))
            .collect(Collectors.joining());

    ImportedProgramme read = read(many);

    assertThat(read.sessions()).hasSizeBetween(20_000, 23_000);
    assertThat(read.losses())
        .anySatisfy(loss -> assertThat(loss.message()).contains("repeat too often"));
  }

  @Test
  void manySlowRulesEndSoon() throws IOException {
    String slow = "RRULE:FREQ=SECONDLY;INTERVAL=2;BYSECOND=1\r\n";
    String many =
        IntStream.range(0, 3_000)
            .mapToObj(i -> event(slow, "DTSTART:20250310T180000Z").replace("UID:a", "UID:a" + i))
            .collect(Collectors.joining());

    ImportedProgramme read = WorkTime.within(Duration.ofSeconds(10), () -> read(many));

    assertThat(read.losses()).anySatisfy(loss -> assertThat(loss.code()).isEqualTo("rule-unread"));
  }

  @Test
  void aZoneDefinedOnlyInTheFileIsComputed() throws IOException {
    String zone =
        """
        BEGIN:VTIMEZONE
        TZID:Ma zone
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0217
        TZOFFSETTO:+0217
        END:STANDARD
        END:VTIMEZONE
        """
            .replace("\n", "\r\n");

    ImportedProgramme read = read(zone + event("", "DTSTART;TZID=Ma zone:20250310T180000"));

    assertThat(((Slot.Timed) read.sessions().get(0).slot()).start().getOffset())
        .isEqualTo(ZoneOffset.ofHoursMinutes(2, 17));
  }

  /** The moments are those that dateutil 2.9.0 gives: the local hour moves with summer time. */
  @Test
  void aSeriesInUtcIsExpandedOnTheClocksOfUtc() throws IOException {
    String series =
        event("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20250407T223000Z\r\n", "DTSTART:20250324T223000Z");

    assertThat(starts(readInParis(series)))
        .containsExactly(
            "2025-03-24T23:30+01:00[Europe/Paris]",
            "2025-04-01T00:30+02:00[Europe/Paris]",
            "2025-04-08T00:30+02:00[Europe/Paris]");
  }

  @Test
  void datesOfASeriesInUtcAreExcludedMovedAndAddedByTheirMoment() throws IOException {
    String series =
        event(
            "RRULE:FREQ=WEEKLY;COUNT=4\r\n",
            "DTSTART:20250324T223000Z",
            "EXDATE;TZID=Europe/Paris:20250401T003000",
            "RDATE:20250410T100000Z");
    String moved = event("", "DTSTART:20250409T080000Z", "RECURRENCE-ID:20250407T223000Z");

    assertThat(starts(readInParis(series + moved)))
        .containsExactly(
            "2025-03-24T23:30+01:00[Europe/Paris]",
            "2025-04-09T10:00+02:00[Europe/Paris]",
            "2025-04-10T12:00+02:00[Europe/Paris]",
            "2025-04-15T00:30+02:00[Europe/Paris]");
  }

  @Test
  void allDatesOfASeriesInUtcFromOneOnMoveByTheSameLength() throws IOException {
    String series = event("RRULE:FREQ=WEEKLY;COUNT=3\r\n", "DTSTART:20250317T223000Z");
    String later =
        event(
            "",
            "DTSTART;TZID=Europe/Paris:20250325T003000",
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20250324T223000Z");

    assertThat(starts(readInParis(series + later)))
        .containsExactly(
            "2025-03-17T23:30+01:00[Europe/Paris]",
            "2025-03-25T00:30+01:00[Europe/Paris]",
            "2025-04-01T01:30+02:00[Europe/Paris]");
  }

  @Test
  void theDaysToReadOfASeriesInUtcAreThoseOfTheZone() throws IOException {
    String series = event("RRULE:FREQ=DAILY\r\n", "DTSTART:20250601T223000Z");

    ImportedProgramme read =
        ICalendarReader.builder()
            .zone(ZoneId.of("Europe/Paris"))
            .repeatingFrom(LocalDate.of(2025, 7, 1))
            .repeatingUntil(LocalDate.of(2025, 7, 2))
            .build()
            .read(stream(series), new EditionId("e"));

    assertThat(starts(read))
        .containsExactly(
            "2025-07-01T00:30+02:00[Europe/Paris]", "2025-07-02T00:30+02:00[Europe/Paris]");
  }

  private static ImportedProgramme readInParis(String components) throws IOException {
    return ICalendarReader.builder()
        .zone(ZoneId.of("Europe/Paris"))
        .build()
        .read(stream(components), new EditionId("e"));
  }

  private static List<String> starts(ImportedProgramme programme) {
    return programme.sessions().stream()
        .map(session -> ((Slot.Timed) session.slot()).start().toString())
        .sorted()
        .toList();
  }

  private static List<String> ids(ImportedProgramme programme) {
    return programme.sessions().stream().map(Session::id).map(id -> id.value()).toList();
  }

  private static String event(String rule, String... lines) {
    return "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n"
        + rule
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\n";
  }

  private static ImportedProgramme read(String components) throws IOException {
    return ICalendarReader.create().read(stream(components), new EditionId("e"));
  }

  private static ByteArrayInputStream stream(String components) {
    return new ByteArrayInputStream(
        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }
}
