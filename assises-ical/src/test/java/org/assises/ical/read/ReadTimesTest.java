package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assises.ical.ICalendarReader;
import org.assises.ical.ICalendarReaderTest;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the times of events in calendars of other programs, and reports invalid ones. */
class ReadTimesTest {
  private static final String START = "DTSTART;TZID=Europe/Paris:20240101T090000";

  private static ImportedProgramme read(String... lines) throws IOException {
    return ICalendarReaderTest.read("UID:a", "SUMMARY:x", String.join("\r\n", lines));
  }

  private static List<String> losses(String... lines) throws IOException {
    return read(lines).losses().stream()
        .map(loss -> loss.place().substring("VCALENDAR/VEVENT[1]".length()) + ": " + loss.message())
        .toList();
  }

  @Test
  void anEventWithoutADateIsReported() throws IOException {
    assertThat(losses("X-ASSISES-A:1")).contains("/DTSTART: missing; read as unscheduled");
  }

  @ParameterizedTest
  @CsvSource({"P1D, 2024-11-23", "P3D, 2024-11-25", "P1W, 2024-11-29", "P0D, 2024-11-23"})
  void aDurationInDaysGivesTheLastDay(String duration, LocalDate last) throws IOException {
    LocalDate first = LocalDate.of(2024, 11, 23);

    ImportedProgramme read = read("DTSTART;VALUE=DATE:20241123", "DURATION:" + duration);

    assertThat(read.sessions().get(0).slot()).isEqualTo(new Slot.WholeDay(first, last));
    assertThat(read.losses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20241123", "20241122"})
  void daysThatEndBeforeTheStartAreOneDayAndReported(String end) throws IOException {
    String[] lines = {"DTSTART;VALUE=DATE:20241123", "DTEND;VALUE=DATE:" + end};

    assertThat(read(lines).sessions().get(0).slot())
        .isEqualTo(Slot.WholeDay.of(LocalDate.of(2024, 11, 23)));
    assertThat(losses(lines)).containsExactly("/DTEND: not after DTSTART; read as one day");
  }

  @Test
  void anEventLastsUpTo366Days() throws IOException {
    ImportedProgramme longest = read(START, "DURATION:P366D");
    ImportedProgramme longer = read(START, "DURATION:P366DT1S");

    assertThat(((Slot.Timed) longest.sessions().get(0).slot()).length())
        .contains(Duration.ofDays(366));
    assertThat(((Slot.Timed) longer.sessions().get(0).slot()).length()).isEmpty();
  }

  @Test
  void anInvalidEndIsReportedWithItsProperty() throws IOException {
    String report = ": no end within a year after the start; read without an end";

    assertThat(losses(START, "DTEND;TZID=Europe/Paris:20240101T080000"))
        .containsExactly("/DTEND" + report);
    assertThat(losses(START, "DURATION:-PT1H")).containsExactly("/DURATION" + report);
    assertThat(losses(START)).containsExactly("/DTSTART" + report);
  }

  @Test
  void aBlankZoneNameCountsAsMissing() throws IOException {
    String calendar =
        ICalendarReaderTest.calendar(
            "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nDTSTART;TZID=\" \":20240101T090000\r\nEND:VEVENT");

    assertThat(ICalendarReaderTest.read(ICalendarReader.builder(), calendar).losses())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("left out the event, because its time has no time zone");
    assertThat(
            ICalendarReaderTest.read(
                    ICalendarReader.builder().floatingTimesIn(ZoneId.of("Europe/Paris")), calendar)
                .sessions())
        .hasSize(1);
  }
}
