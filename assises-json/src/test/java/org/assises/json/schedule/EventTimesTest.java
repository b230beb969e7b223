package org.assises.json.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assises.input.ImportedProgramme;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The times of events, and the reports about times that cannot be read. */
class EventTimesTest {
  private static final String PARIS = "\"time_zone_name\": \"Europe/Paris\"";
  private static final String DAY = "\"date\": \"2024-11-23\"";
  private static final String NO_DATE = " left out, because it has no date that can be read";
  private static final String EVENT = "/schedule/conference/days/0/rooms/Salle/0";

  /** Reads events, each given by the members for its time. */
  private static ImportedProgramme read(String conference, String day, String... events)
      throws IOException {
    List<String> all = new ArrayList<>();
    for (String event : events) {
      all.add("{\"id\": " + (all.size() + 1) + ", \"title\": \"T\", " + event + "}");
    }
    String json =
        "{\"schedule\": {\"conference\": {%s, \"days\": [{%s, \"rooms\": {\"Salle\": [%s]}}]}}}"
            .formatted(conference, day, String.join(", ", all));
    return ScheduleJsonReader.create()
        .read(new ByteArrayInputStream(json.getBytes(UTF_8)), new EditionId("2024"));
  }

  private static List<String> times(ImportedProgramme read) {
    return read.sessions().stream().map(Session::slot).map(EventTimesTest::time).toList();
  }

  private static String time(Slot slot) {
    Slot.Timed timed = (Slot.Timed) slot;
    return timed.start().toLocalDateTime() + timed.length().map(length -> " " + length).orElse("");
  }

  private static List<String> losses(ImportedProgramme read) {
    return read.losses().stream().map(loss -> loss.place() + " " + loss.message()).toList();
  }

  @Test
  void anInvalidDateWithATimeIsReported() throws IOException {
    ImportedProgramme read = read(PARIS, DAY, "\"date\": \"2024-11-23T25:00:00+01:00\"");

    assertThat(losses(read))
        .containsExactly(
            EVENT + "/date this is no time with an offset, such as 2024-11-23T09:00:00+01:00",
            EVENT + NO_DATE);
  }

  @Test
  void aTimeWithNeitherOffsetNorZoneIsReported() throws IOException {
    ImportedProgramme read = read("\"title\": \"\"", DAY, "\"date\": \"2024-11-23T09:00:00\"");

    assertThat(losses(read))
        .containsExactly(
            EVENT + "/date this is no time with an offset, such as 2024-11-23T09:00:00+01:00",
            EVENT + NO_DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "title": ""                      | "date": "2024-11-23"  | "start": "09:00"
          "time_zone_name": "Europe/Paris" | "index": 1            | "start": "09:00"
          "time_zone_name": "Europe/Paris" | "date": "2024-11-23"  | "start": "9 Uhr"
          "time_zone_name": "Europe/Paris" | "date": "2024-11-23"  | "end": "09:00"
          "time_zone_name": "Europe/Paris" | "index": 1            | "date": "T09:00", "start": "09:00"
          "time_zone_name": "Europe/Paris" | "date": "23.11.2024"  | "start": "09:00"
          """)
  void aClockNeedsADayAndAZone(String conference, String day, String event) throws IOException {
    assertThat(losses(read(conference, day, event))).containsExactly(EVENT + NO_DATE);
  }

  @Test
  void aTimeThatIsSkippedBySummerTimeIsReported() throws IOException {
    ImportedProgramme read =
        read(PARIS, "\"date\": \"2024-03-31\"", "\"start\": \"02:30\", \"duration\": \"01:00\"");

    assertThat(losses(read))
        .containsExactly(
            EVENT + "/start this time does not exist or exists twice, because the clocks change",
            EVENT + NO_DATE);
  }

  @Test
  void theHostSetsTheZoneIfTheScheduleDoesNot() throws IOException {
    String json =
        """
        {"schedule": {"conference": {"days": [{"date": "2024-11-23",
          "rooms": {"Salle": [{"id": 1, "title": "T", "start": "09:00"}]}}]}}}
        """;

    ImportedProgramme read =
        ScheduleJsonReader.builder()
            .zone(ZoneId.of("Asia/Tokyo"))
            .build()
            .read(new ByteArrayInputStream(json.getBytes(UTF_8)), new EditionId("2024"));

    assertThat(((Slot.Timed) read.sessions().get(0).slot()).start())
        .hasToString("2024-11-23T09:00+09:00[Asia/Tokyo]");
  }

  @ParameterizedTest
  @CsvSource({
    "01:30, PT1H30M",
    "1:05, PT1H5M",
    "00:45:30, PT45M30S",
    "26:00, PT26H",
    "PT1H30M, PT1H30M",
    "PT0.5S, ",
    "00:00, ",
    "-PT1H, "
  })
  void aLengthHasHoursMinutesAndSecondsAndIsPositive(String told, String length)
      throws IOException {
    ImportedProgramme read =
        read(PARIS, DAY, "\"start\": \"09:00\", \"duration\": \"" + told + "\"");

    assertThat(times(read))
        .containsExactly("2024-11-23T09:00" + (length == null ? "" : " " + length));
    assertThat(losses(read))
        .containsExactlyElementsOf(
            length == null
                ? List.of(EVENT + " read without a length, because its length is zero")
                : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1h", "90", "01:30:15:10", "P1Y"})
  void anInvalidLengthIsReported(String told) throws IOException {
    ImportedProgramme read =
        read(PARIS, DAY, "\"start\": \"09:00\", \"duration\": \"" + told + "\"");

    assertThat(times(read)).containsExactly("2024-11-23T09:00");
    assertThat(losses(read))
        .containsExactly(EVENT + "/duration expected hours and minutes, such as 01:30");
  }

  @Test
  void anEndBeforeTheStartIsIgnored() throws IOException {
    ImportedProgramme read =
        read(PARIS, DAY, "\"start\": \"09:00\", \"end\": \"2024-11-23T08:00:00+01:00\"");

    assertThat(times(read)).containsExactly("2024-11-23T09:00");
    assertThat(losses(read))
        .containsExactly(EVENT + " read without a length, because its length is zero");
  }

  @Test
  void aLengthOfMoreThanAYearIsIgnored() throws IOException {
    ImportedProgramme read = read(PARIS, DAY, "\"start\": \"09:00\", \"duration\": \"8784:01\"");

    assertThat(times(read)).containsExactly("2024-11-23T09:00");
    assertThat(losses(read))
        .containsExactly(EVENT + " read without a length, because it is longer than a year");
  }

  @Test
  void fractionsOfSecondsAreLeftOut() throws IOException {
    ImportedProgramme read =
        read(
            PARIS,
            DAY,
            "\"date\": \"2024-11-23T09:00:01.5+01:00\"",
            "\"date\": \"2024-11-23T09:00:01.5\"");

    assertThat(times(read)).containsExactly("2024-11-23T09:00:01", "2024-11-23T09:00:01");
  }

  @Test
  void aDayStartsAtItsStatedTime() throws IOException {
    ImportedProgramme read =
        read(
            PARIS,
            DAY + ", \"day_start\": \"2024-11-23T09:00:00+01:00\"",
            "\"start\": \"08:59\"",
            "\"start\": \"09:00\"");

    assertThat(times(read)).containsExactly("2024-11-24T08:59", "2024-11-23T09:00");
    assertThat(losses(read)).isEmpty();
  }

  @Test
  void theSmallHoursEndAtSix() throws IOException {
    ImportedProgramme read =
        read(PARIS, DAY, "\"start\": \"23:00\"", "\"start\": \"05:59\"", "\"start\": \"06:00\"");

    assertThat(times(read))
        .containsExactly("2024-11-23T23:00", "2024-11-24T05:59", "2024-11-23T06:00");
  }

  @Test
  void aTimeBeforeSixIsInTheNightAfterIfAnyEarlierEventStartsLater() throws IOException {
    ImportedProgramme read =
        read(
            PARIS,
            DAY,
            "\"start\": \"05:00\"",
            "\"start\": \"01:00\"",
            "\"start\": \"03:00\"",
            "\"start\": \"midi\"",
            "\"start\": \"05:00\"");

    assertThat(times(read))
        .containsExactly(
            "2024-11-23T05:00", "2024-11-24T01:00", "2024-11-24T03:00", "2024-11-23T05:00");
  }
}
