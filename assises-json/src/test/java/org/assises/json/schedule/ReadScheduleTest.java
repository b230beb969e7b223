package org.assises.json.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a schedule beside its events: the conference, its rooms and its zone. */
class ReadScheduleTest {
  private static final Place VENUE = Place.of(new PlaceId("mairie"), Text.of("fr", "Mairie"));

  private static ImportedProgramme read(ScheduleJsonReader.Builder reader, String conference)
      throws IOException {
    String json =
        """
        {"schedule": {"conference": {%s, "days": [{"index": 1, "date": "2024-11-23",
          "rooms": {"Salle": [{"id": 1, "title": "T", "date": "2024-11-23T09:00:00+01:00",
            "duration": "01:00"}]}}]}}}
        """
            .formatted(conference);
    return reader
        .build()
        .read(new ByteArrayInputStream(json.getBytes(UTF_8)), new EditionId("2024"));
  }

  private static List<String> losses(String conference) throws IOException {
    return read(ScheduleJsonReader.builder(), conference).losses().stream()
        .map(loss -> loss.place() + " " + loss.message())
        .toList();
  }

  @Test
  void factsAboutTheConferenceAreLeftOutAndReported() throws IOException {
    assertThat(losses("\"title\": \"Conf\", \"colors\": {\"main\": \"#fff\"}, \"logo\": \"\""))
        .containsExactly(
            "/schedule/conference/colors left out, because this data comes from the city’s own edition");
  }

  @Test
  void anUnknownZoneIsReportedAndTimesKeepTheirOffsets() throws IOException {
    ImportedProgramme read =
        read(ScheduleJsonReader.builder(), "\"time_zone_name\": \"Europe/Quimper\"");

    Slot.Timed slot = (Slot.Timed) read.sessions().get(0).slot();
    assertThat(slot.start().getZone().getId()).isEqualTo("+01:00");
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("there is no such time zone; the times keep their offsets");
  }

  @Test
  void factsThatARoomHasNoPlaceForAreReported() throws IOException {
    assertThat(
            losses(
                "\"rooms\": [{\"name\": \"Salle\", \"description\": \"Grande\", \"url\": \"https://x.org\","
                    + " \"features\": [], \"stream_id\": 7}]"))
        .containsExactly(
            "/schedule/conference/rooms/0/description left out, because rooms have no such data",
            "/schedule/conference/rooms/0/stream_id left out, because rooms have no such data",
            "/schedule/conference/rooms/0/url left out, because rooms have no such data");
  }

  @Test
  void factsThatAThemeHasNoPlaceForAreReported() throws IOException {
    assertThat(losses("\"tracks\": [{\"name\": \"Rue\", \"slug\": \"rue\", \"color\": \"#fff\"}]"))
        .containsExactly(
            "/schedule/conference/tracks/0/color left out, because themes have no such data");
  }

  @Test
  void aScheduleOfMoreBytesThanTheLimitIsRefused() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> tree(" ".repeat((8 << 20) + 1)))
        .withMessageContaining("the document is larger than 8388608 bytes");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> tree(" ".repeat(8 << 20)))
        .withMessageContaining("expected a JSON value, found nothing");
  }

  @Test
  void theCapacityOfAPlaceIsReported() throws IOException {
    assertThat(losses("\"rooms\": [{\"name\": \"Salle\", \"capacity\": 80}]"))
        .containsExactly(
            "/schedule/conference/rooms/0/capacity left out, because a room without a venue is read as a place");
  }

  @ParameterizedTest
  @CsvSource({
    "80, 80",
    "\"80\", 80",
    "80.0, 80",
    "8e1, 80",
    "1, 1",
    "00000000000000000080, 80",
    "0,",
    "-1,",
    "80.5,",
    "2147483648,",
    "beaucoup,",
    "000000000000000000080,"
  })
  void theCapacityOfARoomIsReadIfItIsAWholeNumber(String capacity, Integer people)
      throws IOException {
    String json = capacity.matches("-?[1-9][0-9.e]*|0") ? capacity : quoted(capacity);

    ImportedProgramme read =
        read(
            ScheduleJsonReader.builder().venue(VENUE),
            "\"rooms\": [{\"name\": \"Salle\", \"capacity\": " + json + "}]");

    assertThat(read.rooms())
        .extracting(Room::capacity)
        .containsExactly(Optional.ofNullable(people));
    assertThat(read.losses())
        .extracting(Problem::message)
        .isEqualTo(
            people == null
                ? List.of("left out, because this is not a number of people")
                : List.of());
    assertThat(read.places()).containsExactly(VENUE);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "") + '"';
  }

  @Test
  void tooManyNamesAndValuesAreRefusedAtTheFirstBeyondTheLimit() {
    String most = "[" + "0,".repeat(399_997) + "0]";
    String more = "[" + "0,".repeat(399_999) + "0]";

    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> tree(most))
        .withMessageContaining("expected an object");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> tree(more))
        .withMessageContaining("the file contains too many names and values");
  }

  private static ImportedProgramme tree(String json) throws IOException {
    return ScheduleJsonReader.create()
        .read(new ByteArrayInputStream(json.getBytes(UTF_8)), new EditionId("2024"));
  }
}
