package org.assises.json.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assises.json.Samples;
import org.assises.json.schedule.write.ScheduledSession;
import org.assises.json.schedule.write.Slugs;
import org.assises.json.schedule.write.TimeGrid;
import org.assises.model.Accessibility;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Broadcast;
import org.assises.model.Coordinates;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names, numbers and losses of a programme as schedule.json. */
class ProgrammeWritingTest {
  private static final EditionId EDITION = new EditionId("2026");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 14, 9, 0);
  private static final PlaceId HALL = new PlaceId("halle");
  private static final PlaceId BARN = new PlaceId("grange");
  private static final URI PAGE = URI.create("https://ville.example/");

  private static Session.Builder session(String id, LocalDateTime start, Duration length) {
    return Session.builder(
        new SessionId(id),
        EDITION,
        SessionKind.TALK,
        Text.of("fr", "Séance"),
        Slot.Timed.of(start, PARIS).withLength(length));
  }

  private static Session.Builder session(String id) {
    return session(id, NINE, Duration.ofHours(1));
  }

  private static Edition.Builder edition() {
    return Edition.builder(
        EDITION, 1, Text.of("fr", "Édition").with("br", "Embannadur"), PartialDate.parse("2026"));
  }

  private static Assises.Builder ville(String id, ZoneId zone) {
    return Assises.builder(new AssisesId(id), Text.of("fr", "Assises"), zone)
        .languages(List.of(Locale.FRENCH))
        .editions(List.of(edition().build()));
  }

  private static Assises.Builder ville() {
    return ville("ville", PARIS);
  }

  private static String written(Assises.Builder assises) {
    return written(ScheduleJsonFormat.builder().edition(EDITION).build(), assises);
  }

  private static String written(ScheduleJsonFormat format, Assises.Builder assises) {
    return Samples.write(format, published(assises));
  }

  private static Publication published(Assises.Builder assises) {
    return Publication.of(assises.build(), Instant.parse("2026-01-05T08:00:00Z"));
  }

  private static List<String> losses(Assises.Builder assises) {
    return ScheduleJsonFormat.builder().edition(EDITION).build().losses(published(assises)).stream()
        .map(loss -> loss.item().value() + ": " + loss.message())
        .toList();
  }

  /** The guids of these two sessions would give the same number. */
  @Test
  void noTwoEventsHaveTheSameNumber() {
    String json =
        written(ville().sessions(List.of(session("s-41602").build(), session("s-58020").build())));

    assertThat(json).contains("\"id\":872517138,", "\"id\":872517139,");
  }

  @Test
  void roomsOfTheSameNameAreDistinguishedByTheirPlaces() {
    List<Room> rooms =
        List.of(
            Room.of(new RoomId("r-1"), HALL, Text.of("fr", "Salle 1")),
            Room.of(new RoomId("r-2"), BARN, Text.of("fr", "Salle 1")),
            Room.of(new RoomId("r-3"), BARN, Text.of("fr", "Salle 1")),
            Room.of(new RoomId("r-4"), BARN, Text.of("fr", "Grenier")),
            Room.of(new RoomId("r-5"), BARN, Text.of("fr", "Salle 1")));
    List<Session> sessions = new ArrayList<>();
    for (Room room : rooms) {
      sessions.add(session("in-" + room.id().value()).room(room.id()).build());
    }
    sessions.add(session("in-grange").place(BARN).build());
    sessions.add(session("nulle-part").build());

    String json =
        written(
            ville()
                .places(
                    List.of(
                        Place.of(HALL, Text.of("fr", "Halle")),
                        Place.of(BARN, Text.of("fr", "Grange"))))
                .rooms(rooms)
                .sessions(sessions));

    assertThat(json)
        .contains(
            "\"Salle 1, Halle\":[",
            "\"Salle 1, Grange\":[",
            "\"Salle 1, Grange (2)\":[",
            "\"Salle 1, Grange (3)\":[",
            "\"Grenier\":[",
            "\"Grange\":[",
            "\"\":[");
  }

  @Test
  @Tag("bulk")
  @Timeout(value = 20, unit = TimeUnit.MINUTES) // linear time takes a second, quadratic time hours
  void manyRoomsOfTheSameNameAreDistinguishedInLinearTime() {
    List<Room> rooms =
        IntStream.range(0, 30_000)
            .mapToObj(i -> Room.of(new RoomId("r-" + i), HALL, Text.of("fr", "Salle")))
            .toList();
    List<Session> sessions =
        rooms.stream()
            .map(room -> session("in-" + room.id().value()).room(room.id()).build())
            .toList();

    String json =
        written(
            ville()
                .places(List.of(Place.of(HALL, Text.of("fr", "Halle"))))
                .rooms(rooms)
                .sessions(sessions));

    assertThat(json).contains("\"Salle, Halle (2)\":[", "\"Salle, Halle (30000)\":[");
  }

  @ParameterizedTest
  @CsvSource({
    "DEBATE, discussion",
    "PREPARATORY_MEETING, meeting",
    "SURVEY_RESULTS, survey-results",
    "BREAK, break"
  })
  void aKindIsWrittenAsTheWordOfTheFormatIfItHasOne(SessionKind kind, String type) {
    assertThat(written(ville().sessions(List.of(session("a").kind(kind).build()))))
        .contains("\"type\":\"" + type + "\"");
  }

  @Test
  void aBroadcastIsALinkWithTheNameOfItsChannel() {
    Broadcast broadcast =
        new Broadcast(
            Broadcast.Kind.LIVE,
            Optional.of(PAGE),
            Optional.of(Text.of("fr", "Télé locale")),
            Optional.empty(),
            List.of());

    assertThat(
            written(ville().sessions(List.of(session("a").broadcasts(List.of(broadcast)).build()))))
        .contains("\"links\":[{\"url\":\"https://ville.example/\",\"title\":\"Télé locale\"");
  }

  @ParameterizedTest
  @CsvSource({"ville, ville_2026", "V, v_2026", "a-b.c, a_b_c_2026"})
  void theAcronymIsMadeFromTheIds(String id, String acronym) {
    assertThat(written(ville(id, PARIS))).contains("\"acronym\":\"" + acronym + "\"");
  }

  @ParameterizedTest
  @CsvSource({"1, assises_a_1", "12, a_12"})
  void anAcronymThatWouldBeTooShortIsMadeLonger(String id, String acronym) {
    EditionId one = new EditionId(id);
    Edition edition =
        Edition.builder(one, 1, Text.of("fr", "É"), PartialDate.parse("2026")).build();

    assertThat(
            written(
                ScheduleJsonFormat.builder().edition(one).build(),
                ville("a", PARIS).editions(List.of(edition))))
        .contains("\"acronym\":\"" + acronym + "\"");
  }

  @Test
  void theHostChoosesAcronymAndLanguages() {
    ScheduleJsonFormat format =
        ScheduleJsonFormat.builder()
            .edition(EDITION)
            .acronym("aqui")
            .languages(List.of(Locale.forLanguageTag("br")))
            .build();

    assertThat(written(format, ville())).contains("\"acronym\":\"aqui\",\"title\":\"Embannadur\"");
  }

  @ParameterizedTest
  @CsvSource({"Europe/Paris, true", "UTC, true", "EST5EDT, false"})
  void aZoneIsWrittenIfTheFormatAcceptsItsName(String zone, boolean named) {
    assertThat(written(ville("ville", ZoneId.of(zone))).contains("\"time_zone_name\":\"" + zone))
        .isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 60, 01:00",
    "0, 90, 00:30",
    "0, 45, 00:15",
    "30, 60, 00:30",
    "10, 20, 00:10",
    "7, 60, 00:01",
    "0, 180, 01:00"
  })
  void theGridIsTheWidestThatAllStartsAndLengthsFit(int minute, int length, String grid) {
    Session session = session("a", NINE.withMinute(minute), Duration.ofMinutes(length)).build();

    assertThat(TimeGrid.of(List.of(session))).isEqualTo(grid);
  }

  @Test
  void theGridOfAnEmptyProgrammeIsTheUsualOne() {
    assertThat(TimeGrid.of(List.of())).isEqualTo("00:05");
    assertThat(
            TimeGrid.of(
                List.of(
                    session("a").build(),
                    session("b", NINE.plusMinutes(20), Duration.ofMinutes(40)).build())))
        .isEqualTo("00:20");
  }

  @ParameterizedTest
  @CsvSource({"Salle-1, salle-1", "a, id-a", "A_, id-a", "_, id-0", "aé_b-, a-_b", "ab, ab"})
  void aSlugHasTwoCharactersAndEndsInALetterOrDigit(String id, String slug) {
    assertThat(Slugs.of(id)).isEqualTo(slug);
  }

  @Test
  void aSessionWithoutHoursIsNotScheduled() {
    Session unscheduled = session("sans-heure").slot(new Slot.Unscheduled()).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScheduledSession.of(unscheduled))
        .withMessage("session sans-heure has no hours");
  }

  @Test
  void theReasonForLeavingOutASessionIsReported() {
    List<Session> sessions =
        List.of(
            session("annulee").status(SessionStatus.CANCELLED).build(),
            session("sans-fin").slot(Slot.Timed.of(NINE, PARIS)).build(),
            session("sans-jour").slot(new Slot.Unscheduled()).build(),
            session("sans-heure").slot(Slot.WholeDay.of(NINE.toLocalDate())).build());

    assertThat(losses(ville().sessions(sessions)))
        .contains(
            "annulee: left out: it is cancelled",
            "sans-fin: left out: its end is not known",
            "sans-jour: left out: its day is not known",
            "sans-heure: left out: its hours are not known");
  }

  @Test
  void secondsOfStartsAndLengthsAreLost() {
    List<Session> sessions =
        List.of(
            session("plein").build(),
            session("debut", NINE.withSecond(30), Duration.ofHours(1)).build(),
            session("longueur", NINE, Duration.ofSeconds(90)).build());

    assertThat(losses(ville().sessions(sessions)))
        .filteredOn(loss -> loss.endsWith("the seconds of its start and end"))
        .containsExactly(
            "longueur: the seconds of its start and end",
            "debut: the seconds of its start and end");
  }

  @Test
  void textsInFurtherLanguagesAreLost() {
    Text both = Text.of("fr", "Titre").with("br", "Titl");
    Text breton = Text.of("fr", "Texte").with("br", "Testenn");
    Edition.Builder french = edition().title(Attested.of(Text.of("fr", "Édition")));

    assertThat(losses(ville())).contains("2026: its texts in br");
    assertThat(losses(ville().editions(List.of(french.build()))))
        .doesNotContain("2026: its texts in br");
    assertThat(losses(ville().editions(List.of(french.description(breton).build()))))
        .contains("2026: its texts in br");
    assertThat(losses(ville().sessions(List.of(session("a").title(both).build()))))
        .contains("a: its texts in br");
    assertThat(losses(ville().sessions(List.of(session("a").description(breton).build()))))
        .contains("a: its texts in br");
  }

  @Test
  void furtherLanguagesAreLost() {
    List<Session> sessions =
        List.of(
            session("une").languages(List.of(Locale.FRENCH)).build(),
            session("deux").languages(List.of(Locale.FRENCH, Locale.ENGLISH)).build());

    assertThat(losses(ville().sessions(sessions)))
        .filteredOn(loss -> loss.contains("languages spoken"))
        .containsExactly("deux: the languages spoken after the first");
  }

  @Test
  void lostBroadcastsAndDocumentsOfAnEditionAreReportedSeparately() {
    Edition.Builder live = edition().broadcasts(List.of(Broadcast.live(PAGE)));
    Edition.Builder poster =
        edition().documents(List.of(Document.of(Text.of("fr", "Affiche"), PAGE)));

    assertThat(losses(ville().editions(List.of(live.build()))))
        .contains("2026: the broadcasts")
        .doesNotContain("2026: the documents");
    assertThat(losses(ville().editions(List.of(poster.build()))))
        .contains("2026: the documents")
        .doesNotContain("2026: the broadcasts");
  }

  @Test
  void lostFactsOfAPlaceAreReportedSeparately() {
    Place place = Place.of(HALL, Text.of("fr", "Halle"));

    assertThat(lossesAt(place)).noneMatch(loss -> loss.startsWith("halle: "));
    for (Place more :
        List.of(
            place.withAddress("1 place du Marché"),
            place.withCoordinates(new Coordinates(48, -4)),
            place.withAccessibility(Accessibility.WHEELCHAIR),
            place.withPage(PAGE))) {
      assertThat(lossesAt(more)).contains("halle: everything except its name");
    }
  }

  private static List<String> lossesAt(Place place) {
    return losses(
        ville().places(List.of(place)).sessions(List.of(session("a").place(place.id()).build())));
  }
}
