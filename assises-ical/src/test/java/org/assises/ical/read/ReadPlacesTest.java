package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.assises.ical.ICalendarReader;
import org.assises.ical.ICalendarReaderTest;
import org.assises.ical.words.CalendarMessages;
import org.assises.input.ImportedProgramme;
import org.assises.input.Problem;
import org.assises.model.Address;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the places and rooms of events. */
class ReadPlacesTest {
  private static final Place VENUE = Place.of(new PlaceId("mairie"), Text.of("fr", "Mairie"));

  private static ImportedProgramme read(ICalendarReader.Builder reader, String... lines)
      throws IOException {
    return ICalendarReaderTest.read(
        reader,
        ICalendarReaderTest.calendar(
            "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20241123\r\n"
                + String.join("\r\n", lines)
                + "\r\nEND:VEVENT"));
  }

  private static ImportedProgramme read(String... lines) throws IOException {
    return read(ICalendarReader.builder(), lines);
  }

  @Test
  void theVenueIsAPlaceOfTheProgramme() throws IOException {
    assertThat(read(ICalendarReader.builder().venue(VENUE), "X-A:1").places())
        .containsExactly(VENUE);
  }

  @Test
  void theNameOfTheVenueIsNotReadAsARoom() throws IOException {
    ImportedProgramme read = read(ICalendarReader.builder().venue(VENUE), "LOCATION:Mairie");

    assertThat(read.rooms()).isEmpty();
    assertThat(read.sessions().get(0).room()).isEmpty();
    assertThat(read.sessions().get(0).place()).isEmpty();
  }

  @Test
  void withoutTheIdOfAPlaceTheLocationIsRead() throws IOException {
    ImportedProgramme place = read("X-ASSISES-PLACE;X-FROM=SESSION:Gare", "LOCATION:Quai");
    ImportedProgramme room =
        read("X-ASSISES-PLACE;X-ID=gare;X-FROM=ROOM:Gare", "X-ASSISES-ROOM:Quai");

    assertThat(place.places()).extracting(Place::id).containsExactly(new PlaceId("quai"));
    assertThat(room.rooms()).isEmpty();
    assertThat(room.sessions().get(0).place()).contains(new PlaceId("gare"));
  }

  @ParameterizedTest
  @CsvSource({"VENUE, mairie, false", "VENUE, gare, true", "SESSION, mairie, true"})
  void onlyTheVenueIsNotSetOnTheSession(String from, String id, boolean own) throws IOException {
    ImportedProgramme read =
        read(
            ICalendarReader.builder().venue(VENUE),
            "X-ASSISES-PLACE;X-ID=" + id + ";X-FROM=" + from + ":Nom");

    assertThat(read.sessions().get(0).place())
        .isEqualTo(own ? Optional.of(new PlaceId(id)) : Optional.empty());
  }

  @Test
  void anAddressHasUpTo300Characters() throws IOException {
    String longest = "x".repeat(300);

    assertThat(addressOf(longest)).contains(longest);
    assertThat(addressOf(longest + "x")).isEmpty();
  }

  private static Optional<String> addressOf(String address) throws IOException {
    return read("X-ASSISES-PLACE;X-ID=gare;X-ADDRESS=" + address + ":Gare")
        .places()
        .get(0)
        .address()
        .map(Address::line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"48.0", "north;west", "91;0", ";", "48.0;-4.1;0"})
  void invalidCoordinatesAreLeftOutAndReported(String geo) throws IOException {
    ImportedProgramme read = read("LOCATION:Gare", "GEO:" + geo);

    assertThat(read.places().get(0).coordinates()).isEmpty();
    assertThat(read.losses())
        .containsExactly(
            new Problem(
                "VCALENDAR/VEVENT[1]/GEO", 7, 0, CalendarMessages.of("coordinates-unread")));
  }
}
