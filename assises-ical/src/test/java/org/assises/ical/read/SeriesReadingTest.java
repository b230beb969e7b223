package org.assises.ical.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assises.ical.ICalendarReader;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;

/** Reads what calendars say of single dates of a repeating event. */
class SeriesReadingTest {
  @Test
  void aListOfPeriodsGivesEachDateItsLength() throws IOException {
    ImportedProgramme read =
        read(
            event(
                "DTSTART;TZID=Europe/Paris:20250310T180000",
                "DTEND;TZID=Europe/Paris:20250310T190000",
                "RDATE;TZID=Europe/Paris;VALUE=PERIOD:20250317T180000/PT3H,20250324T180000/20250324T183000"));

    assertThat(times(read))
        .containsExactly(
            "2025-03-10T18:00+01:00 PT1H",
            "2025-03-17T18:00+01:00 PT3H",
            "2025-03-24T18:00+01:00 PT30M");
  }

  @Test
  void aLengthInDaysIsInCalendarDaysForEachDate() throws IOException {
    ImportedProgramme read =
        read(
            event(
                "DTSTART;TZID=Europe/Paris:20250322T220000",
                "DURATION:P1D",
                "RRULE:FREQ=WEEKLY;COUNT=2"));

    assertThat(times(read))
        .containsExactly("2025-03-22T22:00+01:00 PT24H", "2025-03-29T22:00+01:00 PT23H");
  }

  @Test
  void datesOfAnotherRuleAreExcluded() throws IOException {
    ImportedProgramme read =
        read(
            event(
                "DTSTART;TZID=Europe/Paris:20250310T180000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=4",
                "EXRULE:FREQ=WEEKLY;INTERVAL=2"));

    assertThat(times(read))
        .containsExactly("2025-03-17T18:00+01:00 PT1H", "2025-03-31T18:00+02:00 PT1H");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void bothRulesOfAnEventAreRead() throws IOException {
    ImportedProgramme read =
        read(
            event(
                "DTSTART;TZID=Europe/Paris:20250310T180000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=2",
                "RRULE:FREQ=MONTHLY;COUNT=2"));

    assertThat(days(read)).containsExactly("2025-03-10", "2025-03-17", "2025-04-10");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void aFirstDateThatTheRuleDoesNotGiveIsReported() throws IOException {
    ImportedProgramme read =
        read(
            event(
                "DTSTART;TZID=Europe/Paris:20250310T180000",
                "DURATION:PT1H",
                "RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=2"));

    assertThat(days(read)).containsExactly("2025-04-01", "2025-05-06");
    assertThat(read.losses()).extracting(Problem::code).containsExactly("start-not-in-rule");
  }

  @Test
  void theLastDayOfARuleOfWholeDaysMayBeWrittenAsATimeInUtc() throws IOException {
    String days = "DTSTART;VALUE=DATE:20250310";

    for (String until : List.of("20250312T000000Z", "20250311T230000Z", "20250312T235959Z")) {
      assertThat(days(read(event(days, "RRULE:FREQ=DAILY;UNTIL=" + until))))
          .containsExactly("2025-03-10", "2025-03-11", "2025-03-12");
    }
  }

  @Test
  void aWholeDayMayBeExcludedAndMovedByATime() throws IOException {
    String series =
        event(
            "DTSTART;VALUE=DATE:20250310",
            "RRULE:FREQ=DAILY;COUNT=4",
            "EXDATE:20250311T000000Z",
            "EXDATE;TZID=Europe/Paris:20250312T000000");
    String moved = event("DTSTART;VALUE=DATE:20250320", "RECURRENCE-ID:20250313T000000Z");

    assertThat(days(read(series + moved))).containsExactly("2025-03-10", "2025-03-20");
  }

  @Test
  void aChangedDateWithoutAStartStaysOnItsDate() throws IOException {
    String series =
        event(
            "DTSTART;TZID=Europe/Paris:20250310T180000",
            "DURATION:PT1H",
            "RRULE:FREQ=DAILY;COUNT=2");
    String retitled =
        event("RECURRENCE-ID;TZID=Europe/Paris:20250311T180000").replace("SUMMARY:x", "SUMMARY:y");

    ImportedProgramme read = read(series + retitled);

    assertThat(times(read))
        .containsExactly("2025-03-10T18:00+01:00 PT1H", "2025-03-11T18:00+01:00 PT1H");
    assertThat(read.sessions().get(1).title().in(List.of())).isEqualTo("y");
  }

  @Test
  void allDatesFromOneOnCanBeCancelledWithoutAStart() throws IOException {
    String series =
        event(
            "DTSTART;TZID=Europe/Paris:20250310T180000",
            "DURATION:PT1H",
            "RRULE:FREQ=DAILY;COUNT=3");
    String cancelled =
        event(
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20250311T180000",
            "STATUS:CANCELLED");

    ImportedProgramme read = read(series + cancelled);

    assertThat(days(read)).containsExactly("2025-03-10", "2025-03-11", "2025-03-12");
    assertThat(read.sessions())
        .extracting(Session::status)
        .containsExactly(SessionStatus.CONFIRMED, SessionStatus.CANCELLED, SessionStatus.CANCELLED);
  }

  @Test
  void whatIsLeftOutOfEachDateIsReportedOnce() throws IOException {
    ImportedProgramme read =
        read(
            event(
                "DTSTART;VALUE=DATE:20250310",
                "RRULE:FREQ=DAILY;COUNT=3",
                "ORGANIZER:mailto:x@y.z"));

    assertThat(read.losses()).extracting(Problem::code).containsExactly("properties-unread");
  }

  private static List<String> times(ImportedProgramme programme) {
    return programme.sessions().stream()
        .map(session -> (Slot.Timed) session.slot())
        .map(slot -> slot.start().toOffsetDateTime() + " " + slot.length().orElseThrow())
        .toList();
  }

  private static List<String> days(ImportedProgramme programme) {
    return programme.sessions().stream()
        .map(session -> session.slot().firstDay().orElseThrow())
        .map(LocalDate::toString)
        .toList();
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\n";
  }

  private static ImportedProgramme read(String components) throws IOException {
    String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n";
    return ICalendarReader.builder()
        .zone(ZoneId.of("Europe/Paris"))
        .build()
        .read(new ByteArrayInputStream(calendar.getBytes(UTF_8)), new EditionId("e"));
  }
}
