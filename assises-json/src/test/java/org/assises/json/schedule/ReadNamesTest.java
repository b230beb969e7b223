package org.assises.json.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.IdText;
import org.assises.input.ImportedProgramme;
import org.assises.model.Document;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids, links, languages and names of people in a schedule, and how unusual ones are read. */
class ReadNamesTest {
  private static final String EVENT = "/schedule/conference/days/0/rooms/Salle/0";

  /** Reads rooms, each with the members of its only event. */
  private static ImportedProgramme read(String... roomsAndEvents) throws IOException {
    StringBuilder rooms = new StringBuilder();
    for (int i = 0; i < roomsAndEvents.length; i += 2) {
      rooms
          .append(i == 0 ? "" : ", ")
          .append(
              """
              "%s": [{"id": %d, "title": "T", "date": "2024-11-23T09:00:00+01:00"%s}]
              """
                  .formatted(roomsAndEvents[i], i, roomsAndEvents[i + 1]));
    }
    return schedule("{\"rooms\": {" + rooms + "}}");
  }

  private static ImportedProgramme schedule(String day) throws IOException {
    String json = "{\"schedule\": {\"conference\": {\"days\": [" + day + "]}}}";
    return ScheduleJsonReader.create()
        .read(new ByteArrayInputStream(json.getBytes(UTF_8)), new EditionId("2024"));
  }

  private static List<String> losses(ImportedProgramme read) {
    return read.losses().stream().map(loss -> loss.place() + " " + loss.message()).toList();
  }

  private static List<String> ids(ImportedProgramme read) {
    return read.places().stream().map(place -> place.id().value()).toList();
  }

  @Test
  void anIdIsLikeTheNameInLettersDigitsAndHyphens() throws IOException {
    ImportedProgramme read =
        read("Salle n°\u00a01 : été", "", "(La) Halle!", "", "Ç", "", "-.-", "");

    assertThat(ids(read)).containsExactly("salle-n-1-ete", "la-halle", "c", ".");
  }

  @Test
  void aNameWithoutSuchLettersHasAnIdToo() throws IOException {
    ImportedProgramme read = read("講堂", "", "広場", "");

    assertThat(ids(read)).containsExactly(IdText.digest("講堂"), IdText.digest("広場"));
  }

  @Test
  void idsOfLongNamesAreShortenedAndDifferent() throws IOException {
    String most = "a".repeat(56);

    ImportedProgramme read = read(most, "", most + "b", "", most + "c", "");

    assertThat(ids(read)).containsExactly(most, most + "-2", most + "-3");
  }

  @Test
  void aDayWithoutRoomsIsReported() throws IOException {
    assertThat(losses(schedule("{\"rooms\": []}, {\"index\": 2}")))
        .containsExactly(
            "/schedule/conference/days/0/rooms left out; expected an object with the events of each room",
            "/schedule/conference/days/1/rooms left out; expected an object with the events of each room");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https:/seance", "https://nom:secret@conf.example/", "ftp://conf.example/", "a b"})
  void onlyWebPagesAreReadAsLinks(String link) throws IOException {
    ImportedProgramme read = read("Salle", ", \"url\": \"" + link + "\"");

    assertThat(read.sessions().get(0).page()).isEmpty();
    assertThat(losses(read))
        .containsExactly(EVENT + "/url left out, because this is not a link to a web page");
  }

  @Test
  void aUriThatIsNotAWebAddressIsIgnored() throws IOException {
    ImportedProgramme read = read("Salle", ", \"url\": \"urn:uuid:1\"");

    assertThat(read.sessions().get(0).page()).isEmpty();
    assertThat(losses(read)).isEmpty();
  }

  @Test
  void anAddressHasAtMostTwoThousandCharacters() throws IOException {
    String most = "HTTP://conf.example/".concat("a".repeat(1_980));

    ImportedProgramme read = read("Salle", ", \"links\": [\"" + most + "\", \"" + most + "a\"]");

    assertThat(read.sessions().get(0).documents())
        .extracting(Document::page)
        .map(Object::toString)
        .containsExactly(most);
    assertThat(losses(read))
        .containsExactly(EVENT + "/links/1 left out, because this is not a link to a web page");
  }

  @Test
  void aRepeatedLanguageIsReadOnce() throws IOException {
    ImportedProgramme read = read("Salle", ", \"language\": \"fr; fr/br\"");

    assertThat(read.sessions().get(0).languages())
        .containsExactly(Locale.FRENCH, Locale.forLanguageTag("br"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-prive", "abcd", "a", "fr_"})
  void aLanguageHasACodeOfTwoOrThreeLetters(String language) throws IOException {
    ImportedProgramme read = read("Salle", ", \"language\": \"" + language + "\"");

    assertThat(read.sessions().get(0).languages()).isEmpty();
    assertThat(losses(read))
        .containsExactly(EVENT + "/language left out, because this is not a language tag (BCP 47)");
  }

  @Test
  void aCodeOfThreeLettersIsALanguage() throws IOException {
    assertThat(read("Salle", ", \"language\": \"gsw-CH\"").sessions().get(0).languages())
        .containsExactly(Locale.forLanguageTag("gsw-CH"));
  }

  @Test
  void peopleWithoutAnIdAreNumberedInTheirEvent() throws IOException {
    ImportedProgramme read =
        read("Salle", ", \"persons\": [{\"name\": \"Anne\"}, {\"name\": \"Yann\"}, {}]");

    assertThat(read.speakers())
        .extracting(speaker -> speaker.id().value())
        .containsExactly("person-0-1", "person-0-2", "person-0-3");
  }

  @Test
  void factsThatASpeakerHasNoPlaceForAreReported() throws IOException {
    ImportedProgramme read =
        read("Salle", ", \"persons\": [{\"id\": 1, \"name\": \"Anne\", \"avatar\": \"a.png\"}]");

    assertThat(losses(read))
        .containsExactly(EVENT + "/persons/0/avatar left out, because speakers have no such data");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "abstract": 1.5               |
          "abstract": {"fr": ["texte"]} | /abstract/fr left out; expected a string
          "subtitle": ["texte"]         | /subtitle left out; expected a string
          "type": true                  | /type left out; expected a string
          "persons": {"name": "Anne"}   | /persons left out; expected an array
          "links": "https://x.example/" | /links left out; expected an array
          """)
  void valuesOfAnUnexpectedTypeAreLeftOutAndReported(String member, String loss)
      throws IOException {
    ImportedProgramme read = read("Salle", ", " + member);

    assertThat(losses(read))
        .containsExactlyElementsOf(loss == null ? List.of() : List.of(EVENT + loss));
  }

  @Test
  void theAddressOfAnEventIsItsPage() throws IOException {
    ImportedProgramme read = read("Salle", ", \"url\": \"https://conf.example/1\"");

    assertThat(read.sessions().get(0).page()).contains(URI.create("https://conf.example/1"));
  }

  @Test
  void aPersonThatIsNotAnObjectIsReported() throws IOException {
    ImportedProgramme read = read("Salle", ", \"persons\": [\"Jeanne\", {\"name\": \"Yann\"}]");

    assertThat(read.speakers()).hasSize(1);
    assertThat(losses(read))
        .containsExactly(EVENT + "/persons left out, because item 0 is not an object");
  }

  @Test
  void aNameHasAtMostTwoHundredCharacters() throws IOException {
    String most = "a".repeat(200);

    ImportedProgramme read =
        read(
            "Salle",
            ", \"persons\": [{\"name\": \"%s\"}, {\"name\": \"%sa\"}]".formatted(most, most));

    assertThat(read.speakers())
        .extracting(Speaker::name)
        .map(name -> name.map(known -> known.value().length()))
        .containsExactly(Optional.of(200), Optional.empty());
    assertThat(losses(read))
        .containsExactly(
            EVENT + "/persons/1 read without its name, which is longer than 200 characters");
  }

  @Test
  void twoRoomsOfTheSameNameAreOnePlace() throws IOException {
    ImportedProgramme read = read("La  Halle", "", "La Halle", "");

    assertThat(read.places()).extracting(Place::name).map(Object::toString).hasSize(1);
  }
}
