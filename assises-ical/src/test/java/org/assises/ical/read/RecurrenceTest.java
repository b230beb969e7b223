package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads repeating events: calendar in, sessions out. */
class RecurrenceTest {
  private static final LocalDateTime START = LocalDateTime.of(2025, 3, 10, 18, 0);
  private static final LocalClock PARIS = LocalClock.of(ZoneId.of("Europe/Paris"));

  /** The expected dates were computed with dateutil 2.8.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=5 | 0311 0323 0325 0406 0408
          FREQ=MONTHLY;BYDAY=-1FR;COUNT=3                    | 0328 0425 0530
          FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3                 | 0331 0531 0731
          FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3 | 0331 0430 0530
          FREQ=DAILY;INTERVAL=10;UNTIL=20250409T160000Z      | 0310 0320 0330 0409
          FREQ=DAILY;INTERVAL=10;UNTIL=20250409T155959Z      | 0310 0320 0330
          FREQ=DAILY;INTERVAL=10;UNTIL=20250409              | 0310 0320 0330 0409
          FREQ=YEARLY;BYMONTH=6;BYDAY=2SA;COUNT=1            | 0614
          """)
  void aRuleGivesTheSameDatesAsDateutil(String rule, String dates) {
    String found =
        RecurrenceRule.parse(rule, START, PARIS).starts(START, START.plusYears(1), 100).stream()
            .map(
                time ->
                    String.format(
                        java.util.Locale.ROOT,
                        "%02d%02d",
                        time.getMonthValue(),
                        time.getDayOfMonth()))
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2"
      })
  void anEndlessOrEmptyRuleStopsAtTheLimits(String rule) {
    LocalDateTime later = START.plusYears(50);

    assertThat(RecurrenceRule.parse(rule, START, PARIS).starts(later, later.plusYears(1), 2_000))
        .hasSizeLessThanOrEqualTo(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FREQ=NEVER",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=x",
        "FREQ=SECONDLY;COUNT=2000000000",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=1,2,3,4,5,6,7,8,9,10"
      })
  void anInvalidOrTooFrequentRuleIsRefused(String rule) {
    assertThatThrownBy(
            () -> RecurrenceRule.parse(rule, START, PARIS).starts(START, START.plusYears(1), 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

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
