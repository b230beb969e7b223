package org.assises.json.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.model.Document;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.Text;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleJsonReaderTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void anEventOfPretalxIsASessionWithItsRoomTrackPeopleAndLinks() {
    ImportedProgramme read =
        read(
            """
            {"guid": "3a74bb53-ef1a-57ce-9ba7-904d27e9eb5f", "id": 14, "code": "VBTHYJ", "logo": null,
             "date": "2024-11-23T09:00:00+01:00", "start": "09:00", "duration": "01:30",
             "room": "Grande salle", "slug": "x-14", "url": "https://conf.example/talk/VBTHYJ/",
             "title": "Sécurité et <b>confiance</b>", "subtitle": "", "track": "Quartiers",
             "type": "Talk", "language": "fr", "abstract": "En bref.",
             "description": "Ligne 1<br />Ligne 2", "recording_license": "", "do_not_record": false,
             "persons": [{"code": "R7LF7T", "name": "Jeanne Le Bihan", "biography": "Chercheuse.",
                          "avatar": null, "answers": []}],
             "links": [{"url": "/media/a.pdf", "title": "Transparents", "type": "slides"}],
             "attachments": []}
            """);

    Session session = read.sessions().get(0);
    assertThat(session.id().value()).isEqualTo("3a74bb53-ef1a-57ce-9ba7-904d27e9eb5f");
    assertThat(session.title()).isEqualTo(Text.of("fr", "Sécurité et confiance"));
    assertThat(session.kind()).isEqualTo(SessionKind.TALK);
    assertThat(session.slot()).isEqualTo(slot("2024-11-23T09:00", "PT1H30M"));
    assertThat(session.description()).contains(Text.of("fr", "En bref.\n\nLigne 1\nLigne 2"));
    assertThat(session.page()).contains(URI.create("https://conf.example/talk/VBTHYJ/"));
    assertThat(read.places())
        .extracting(Place::name)
        .containsExactly(Text.of("fr", "Grande salle"));
    assertThat(read.themes().get(0).name()).isEqualTo(Text.of("fr", "Quartiers"));
    assertThat(session.themes()).containsExactly(read.themes().get(0).id());
    assertThat(session.documents().get(0).page())
        .isEqualTo(URI.create("https://conf.example/media/a.pdf"));
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void aNameHasNoBasisAndIsNotPartOfTheId() {
    ImportedProgramme read =
        read(event("\"persons\": [{\"id\": 7, \"full_public_name\": \"Jeanne Le Bihan\"}]"));

    Speaker speaker = read.speakers().get(0);
    assertThat(speaker.name()).contains(new Name("Jeanne Le Bihan", Optional.empty()));
    assertThat(speaker.id().value()).isEqualTo("person-7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jean-michel.legoff@example.org", "06 39 98 12 34", "jmlegoff", "Jean Le Goff"})
  void theIdOfAPersonRevealsNothingOfTheSchedulesId(String code) {
    String event = event("\"persons\": [{\"code\": \"" + code + "\", \"name\": \"Jean\"}]");

    String id = read(event).speakers().get(0).id().value();

    assertThat(id).matches("person-[0-9a-f]{16}");
    assertThat(read(event).speakers().get(0).id().value()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"marie.carre@example.org", "anne-riou-0639981234"})
  void contactDataIsNeverTheIdOfAnEvent(String slug) {
    String event =
        """
        {"slug": "%s", "title": "Débat", "date": "2024-11-23T12:00:00+01:00", "duration": "1:00"}
        """
            .formatted(slug);

    String id = read(event).sessions().get(0).id().value();

    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(read(event).sessions().get(0).id().value()).isEqualTo(id);
  }

  @Test
  void aPersonInTwoEventsIsOneSpeaker() {
    String person = "\"persons\": [{\"id\": 7, \"public_name\": \"Jeanne Le Bihan\"}]";

    ImportedProgramme read = read(event("a", person), event("b", person));

    assertThat(read.speakers()).hasSize(1);
    assertThat(read.sessions())
        .allMatch(session -> session.contributions().get(0).speaker().value().equals("person-7"));
  }

  @Test
  void anEventInTheNightIsInTheNightAfterItsDay() {
    String frab =
        """
        {"id": 12, "start": "01:30", "duration": "0:45", "title": "Nuit", "language": null,
         "persons": null, "links": []}
        """;

    ImportedProgramme read = read(frab);

    assertThat(read.sessions().get(0).slot()).isEqualTo(slot("2024-11-24T01:30", "PT45M"));
  }

  @Test
  void anEventWithAnEndAndNoDurationLastsUntilItsEnd() {
    ImportedProgramme read =
        read(
            """
            {"id": 1, "title": "T", "date": "2024-11-23T22:00:00+01:00",
             "end": "2024-11-24T00:30:00+01:00"}
            """);

    assertThat(read.sessions().get(0).slot()).isEqualTo(slot("2024-11-23T22:00", "PT2H30M"));
  }

  @Test
  void aLengthOfZeroIsIgnoredAndReported() {
    ImportedProgramme read =
        read(
            """
            {"id": 1, "title": "T", "date": "2024-11-23T22:00:00+01:00", "duration": "00:00"}
            """);

    assertThat(read.sessions().get(0).slot())
        .isEqualTo(new Slot.Timed(at("2024-11-23T22:00"), Optional.empty()));
    assertThat(read.losses()).hasSize(1);
  }

  /** In 2013, frab wrote neither the date of an event nor the start of a day. */
  @Test
  void anEarlyEventAfterALaterOneIsReadAsTheFollowingNight() {
    String schedule =
        schedule(
                "{\"id\": 1, \"title\": \"Soir\", \"start\": \"23:00\", \"duration\": \"01:00\"}",
                "{\"id\": 2, \"title\": \"Nuit\", \"start\": \"00:30\", \"duration\": \"01:00\"}")
            .replace("\"day_start\"", "\"unheard_of\"");

    ImportedProgramme read = read(schedule, EDITION);

    assertThat(read.sessions())
        .extracting(Session::slot)
        .containsExactly(slot("2024-11-23T23:00", "PT1H"), slot("2024-11-24T00:30", "PT1H"));
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly("/schedule/conference/days/0/rooms/Salle/1/start");
  }

  @Test
  void anEventBeforeSixThatIsListedFirstIsOnItsDay() {
    String schedule =
        schedule("{\"id\": 1, \"title\": \"Nuit\", \"start\": \"00:30\", \"duration\": \"01:00\"}")
            .replace("\"day_start\"", "\"unheard_of\"");

    ImportedProgramme read = read(schedule, EDITION);

    assertThat(read.sessions().get(0).slot()).isEqualTo(slot("2024-11-23T00:30", "PT1H"));
  }

  @Test
  void aTimeWithoutAnOffsetIsInTheZone() {
    ImportedProgramme read =
        read(
            "{\"id\": 1, \"title\": \"T\", \"date\": \"2024-11-23T09:00:00\", \"duration\":"
                + " \"01:00\"}");

    assertThat(read.sessions().get(0).slot()).isEqualTo(slot("2024-11-23T09:00", "PT1H"));
  }

  @Test
  void anEventWithADateAloneStartsAtItsStatedTimeOfDay() {
    ImportedProgramme read =
        read(
            """
            {"id": 1, "title": "T", "date": "2024-11-25", "start": "10:15", "duration": "00:45"}
            """);

    assertThat(read.sessions().get(0).slot()).isEqualTo(slot("2024-11-25T10:15", "PT45M"));
  }

  @Test
  void anEventWithoutAnIdIsIdentifiedByItsStart() {
    ImportedProgramme read =
        read(
            "{\"title\": \"Pause\", \"date\": \"2024-11-23T12:00:00+01:00\", \"duration\":"
                + " \"01:00\"}");

    assertThat(read.sessions().get(0).id().value()).isEqualTo("at-2024-11-23-1200");
    assertThat(read.losses()).hasSize(1);
  }

  @Test
  void peopleWithTheSameNumberButDifferentNamesStaySeparate() {
    ImportedProgramme read =
        read(
            event("a", "\"persons\": [{\"id\": 0, \"public_name\": \"Jeanne\"}]"),
            event("b", "\"persons\": [{\"id\": 0, \"public_name\": \"Yann\"}]"));

    assertThat(read.speakers())
        .extracting(speaker -> speaker.id().value(), speaker -> speaker.name().get().value())
        .containsExactly(tuple("person-a-1", "Jeanne"), tuple("person-b-1", "Yann"));
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly(
            "/schedule/conference/days/0/rooms/Salle/0/persons/0",
            "/schedule/conference/days/0/rooms/Salle/1/persons/0");
  }

  @Test
  void aLinkThatIsAStringIsADocumentAndOtherTextIsReportedWithItsPlace() {
    ImportedProgramme read =
        read(event("\"links\": [\"https://wiki.example/seance\", \"voir le wiki\"]"));

    assertThat(read.sessions().get(0).documents())
        .extracting(Document::page)
        .containsExactly(URI.create("https://wiki.example/seance"));
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly("/schedule/conference/days/0/rooms/Salle/0/links/1");
  }

  @Test
  void anEventMayBeInSeveralLanguages() {
    ImportedProgramme read = read(event("\"language\": \"De, en\""));

    assertThat(read.sessions().get(0).languages()).containsExactly(Locale.GERMAN, Locale.ENGLISH);
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void aWordThatIsNotALanguageCodeIsReported() {
    ImportedProgramme read = read(event("\"language\": \"german\""));

    assertThat(read.sessions().get(0).languages()).isEmpty();
    assertThat(read.losses()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Short talk, TALK",
    "Workshop 60 Min, WORKSHOP",
    "Talk 30 min + 10min Q&A, TALK",
    "antifa_lightning_talk, TALK"
  })
  void aTypeOfSeveralWordsIsReadByItsKnownWordAndReported(String type, SessionKind kind) {
    ImportedProgramme read = read(event("\"type\": \"" + type + "\""));

    assertThat(read.sessions().get(0).kind()).isEqualTo(kind);
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("the kind was recognized by one of its words");
  }

  @Test
  void aTypeWithoutAKnownWordIsReported() {
    ImportedProgramme read = read(event("\"type\": \"Salsa\""));

    assertThat(read.sessions().get(0).kind()).isEqualTo(SessionKind.OTHER);
    assertThat(read.losses())
        .extracting(Problem::message)
        .containsExactly("left out, because this is not a kind of session");
  }

  @Test
  void aBreakIsABreak() {
    ImportedProgramme read = read(event("\"type\": \"break\""), event("b", "\"type\": \"Lunch\""));

    assertThat(read.sessions()).extracting(Session::kind).containsOnly(SessionKind.BREAK);
  }

  @Test
  void factsThatASessionHasNoPlaceForAreReportedWithTheirPlace() {
    ImportedProgramme read =
        read(
            event(
                "\"feedback_url\": \"https://x.example\", \"do_not_record\": true, \"type\":"
                    + " \"Salsa\", \"language\": \"?\", \"url\": \"javascript:alert(1)\""));

    String event = "/schedule/conference/days/0/rooms/Salle/0";
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            event + "/feedback_url",
            event + "/do_not_record",
            event + "/type",
            event + "/language",
            event + "/url");
    assertThat(read.losses().toString()).doesNotContain("javascript", "Salsa");
  }

  @Test
  void anEventWithoutATimeOrATitleIsLeftOutAndReported() {
    ImportedProgramme read = read("{\"id\": 1, \"title\": \"T\"}", "{\"id\": 2, \"title\": \"\"}");

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses()).hasSize(2);
  }

  @Test
  void eventsWithTheSameGuidGetDifferentIdsAndAreReported() {
    ImportedProgramme read = read(event(""), event(""));

    assertThat(read.sessions())
        .extracting(session -> session.id().value())
        .containsExactly("a", "a-2");
    assertThat(read.losses()).hasSize(1);
  }

  @Test
  void roomsOfAVenueAreItsRoomsWithTheirCapacity() throws IOException {
    Place venue = Place.of(new PlaceId("halle"), Text.of("fr", "La Halle"));
    ScheduleJsonReader reader = ScheduleJsonReader.builder().venue(venue).build();

    String schedule =
        schedule(event(""))
            .replace("\"name\": \"Salle\",", "\"name\": \"Salle\", \"capacity\": 80,");

    ImportedProgramme read = reader.read(input(schedule), EDITION);

    assertThat(read.rooms().get(0).place()).isEqualTo(venue.id());
    assertThat(read.rooms().get(0).capacity()).contains(80);
    assertThat(read.sessions().get(0).room()).contains(read.rooms().get(0).id());
  }

  @Test
  void theHostSetsTheLanguageIfEventsNameNone() throws IOException {
    ScheduleJsonReader reader = ScheduleJsonReader.builder().language(Locale.GERMAN).build();

    ImportedProgramme read = reader.read(input(schedule(event(""))), EDITION);

    assertThat(read.sessions().get(0).title()).isEqualTo(Text.of("de", "Titre"));
  }

  @Test
  void deceptiveCharactersAreLeftOutAndReported() {
    ImportedProgramme read =
        read(
            "{\"id\": 1, \"title\": \"\\u202Ea\\u0000b\\r"
                + "\\n"
                + "c\", \"date\": \"2024-11-23T09:00:00+01:00\"}");

    assertThat(read.sessions().get(0).title()).isEqualTo(Text.of("fr", "ab c"));
    assertThat(read.losses())
        .extracting(Problem::place)
        .singleElement()
        .asString()
        .endsWith("/title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                           |
          []                                           |
          null                                         |
          {}                                           | /schedule
          {"schedule": []}                             | /schedule
          {"schedule": {}}                             | /schedule/conference
          {"schedule": {"conference": {}}}             | /schedule/conference/days
          {"schedule": {"conference": {"days": {}}}}   | /schedule/conference/days
          {"schedule":                                 | /schedule
          {"a":1,"a":2}                                | /a
          """)
  void aDocumentThatIsNotAScheduleIsRefusedWithThePlaceOfTheProblem(String json, String place) {
    assertThatThrownBy(() -> ScheduleJsonReader.create().read(input(json), EDITION))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly(place == null ? "" : place));
  }

  @Test
  void everyProperPrefixOfAScheduleIsRefused() {
    byte[] whole = schedule(event("")).strip().getBytes(UTF_8);

    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(
              () -> ScheduleJsonReader.create().read(new ByteArrayInputStream(cut), EDITION))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void membersOfAnyTypeAreReadOrReported() {
    for (String value :
        List.of("null", "true", "-1e400", "[]", "[1]", "{}", "\"\"", "\"\\u0001\"")) {
      for (String name :
          List.of(
              "guid",
              "id",
              "date",
              "start",
              "duration",
              "end",
              "room",
              "url",
              "title",
              "track",
              "type",
              "language",
              "abstract",
              "persons",
              "links",
              "attachments")) {
        ImportedProgramme read = read("{\"slug\": \"s\", \"" + name + "\": " + value + "}");
        assertThat(read.sessions().size() + read.losses().size()).isPositive();
      }
    }
  }

  @Test
  @Tag("bulk")
  @Timeout(value = 20, unit = TimeUnit.MINUTES) // linear time takes a second, quadratic time hours
  void manyEventsWithTheSameGuidAreReadInLinearTime() {
    String[] events = Collections.nCopies(20_000, event("")).toArray(String[]::new);

    assertThat(read(events).sessions()).hasSize(20_000);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES) // linear time takes a second, quadratic time hours
  void thousandsOfCombiningMarksAreReadInLinearTime() {
    String marks = "\u0315".repeat(200_000) + "\u0301".repeat(200_000);

    ImportedProgramme read = read(event("a" + marks, "\"room\": \"b" + marks + "\""));

    assertThat(read.sessions().get(0).id().value()).isEqualTo("a");
  }

  @Test
  void aDayOutsideTheRangeOfYearsIsReported() {
    String json =
        schedule("{\"id\": 1, \"title\": \"T\", \"start\": \"01:00\"}")
            .replace("\"date\": \"2024-11-23\"", "\"date\": \"+999999999-12-31\"");

    ImportedProgramme read = read(json, EDITION);

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses()).isNotEmpty();
  }

  @Test
  void theProgrammeOfPretalxInTheCorpusIsReadCompletely() throws IOException {
    ImportedProgramme read = corpus("pretalx-democon.json");

    assertThat(read.sessions()).hasSize(EVENTS_OF_DEMOCON);
    assertThat(read.places()).hasSize(2);
    assertThat(read.sessions()).allMatch(session -> session.slot() instanceof Slot.Timed);
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly(
            "/schedule/conference/days/0/rooms/Tan Room/2/do_not_record",
            "/schedule/conference/days/1/rooms/Gray Room/1/do_not_record");
  }

  @Test
  void aProgrammeThatTheSchemaRefusesIsReadAsFarAsPossible() throws IOException {
    ImportedProgramme read = corpus("invalid-example.json");

    assertThat(read.sessions()).hasSize(1);
    assertThat(read.sessions().get(0).description().orElseThrow().toString()).doesNotContain("<br");
    assertThat(read.losses()).extracting(Problem::place).contains("/schedule/rooms/0/description");
  }

  @Test
  void theDescriptionOfARoomBesideTheConferenceIsReported() {
    String json =
        schedule(event(""))
            .replaceFirst(
                "\"version\"",
                "\"rooms\": [{\"name\": \"Salle\", \"description\": \"Au fond\"}], \"version\"");

    assertThat(read(json, EDITION).losses())
        .extracting(Problem::place, Problem::code)
        .containsExactly(tuple("/schedule/rooms/0/description", "member-without-place"));
  }

  private static final int EVENTS_OF_DEMOCON = 36;

  private static ImportedProgramme corpus(String name) throws IOException {
    Path file = Path.of("../../shared/corpus/schedule-json").resolve(name);
    Requirement.met(Files.exists(file), "the corpus is not here: " + file);
    return ScheduleJsonReader.create().read(Files.newInputStream(file), EDITION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Salle", "SALLE", "b379c473-93b9-4eae-9a09-d482e86cede3"})
  void aRoomIsFoundByItsNameInAnyCaseOrByItsGuid(String room) {
    ImportedProgramme read = read(event("\"room\": \"" + room + "\""));

    assertThat(read.places()).extracting(Place::name).containsExactly(Text.of("fr", "Salle"));
  }

  @Test
  void aClockTimeOtherThanThatOfTheDateIsReported() {
    ImportedProgramme read =
        read(event("a", "\"start\": \"10:00\""), event("b", "\"start\": \"09:00\""));

    assertThat(read.sessions())
        .extracting(Session::slot)
        .containsOnly(slot("2024-11-23T09:00", "PT1H"));
    assertThat(read.losses()).extracting(Problem::code).containsExactly("start-contradicts-date");
  }

  @Test
  void anEndBeforeTheStartIsReportedIfTheLengthIsRead() {
    ImportedProgramme read = read(event("\"end\": \"2024-11-23T08:00:00+01:00\""));

    assertThat(read.sessions().get(0).slot()).isEqualTo(slot("2024-11-23T09:00", "PT1H"));
    assertThat(read.losses()).extracting(Problem::code).containsExactly("end-before-start");
  }

  private static String event(String members) {
    return event("a", members);
  }

  private static String event(String guid, String members) {
    return "{\"guid\": \""
        + guid
        + "\", \"title\": \"Titre\", \"date\": \"2024-11-23T09:00:00+01:00\", \"duration\":"
        + " \"01:00\""
        + (members.isEmpty() ? "" : ", " + members)
        + "}";
  }

  private static ImportedProgramme read(String... events) {
    return read(schedule(events), EDITION);
  }

  private static ImportedProgramme read(String json, EditionId edition) {
    try {
      return ScheduleJsonReader.create().read(input(json), edition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteArrayInputStream input(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  private static String schedule(String... events) {
    return """
    {"schedule": {"version": "1.0", "base_url": "https://conf.example/", "conference": {
      "acronym": "conf", "title": "Conf", "start": "2024-11-23", "end": "2024-11-24",
      "daysCount": 1, "timeslot_duration": "00:05", "time_zone_name": "Europe/Paris",
      "rooms": [{"name": "Salle", "guid": "b379c473-93b9-4eae-9a09-d482e86cede3"}],
      "days": [{"index": 1, "date": "2024-11-23", "day_start": "2024-11-23T06:00:00+01:00",
        "day_end": "2024-11-24T05:59:00+01:00", "rooms": {"%s": [%s]}}]}}}
    """
        .formatted(
            events[0].contains("Grande salle") ? "Grande salle" : "Salle",
            String.join(",", events));
  }

  private static Slot slot(String start, String length) {
    return new Slot.Timed(at(start), Optional.of(Duration.parse(length)));
  }

  private static ZonedDateTime at(String time) {
    return LocalDateTime.parse(time).atZone(PARIS);
  }
}
