package org.assises.json.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.input.ImportedProgramme;
import org.assises.input.NeutralId;
import org.assises.input.Problem;
import org.assises.model.Contribution;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.junit.jupiter.api.Test;

/**
 * schedule.json, version 2, as the hub of the Chaos Communication Congress writes it: all events in
 * one list.
 */
class SecondVersionTest {
  private static final String TALK =
      """
      {"type": "TALK", "guid": "g-1", "start": "2024-11-23T23:30:00+01:00",
       "end": "2024-11-24T00:15:00+01:00", "room": {"name": "Salle des fêtes", "guid": "r-1"},
       "title": "Éclairer la nuit", "subtitle": null, "language": "fr, br", "track": {"slug": "rue"},
       "abstract": "En bref.", "description": {"fr": "En long.", "br": "Hir."}, "logo": null,
       "participants": [{"guid": "p-1", "name": "Jeanne", "role": "MODERATOR"},
                        {"guid": "p-2", "name": "Yann", "role": "GUEST"}],
       "url": "/seances/1", "slug": "nuit", "links": [], "attachments": []}
      """;

  @Test
  void anEventIsASessionWithItsStartEndRoomTrackAndTexts() {
    ImportedProgramme read = read(TALK);

    Session session = read.sessions().get(0);
    assertThat(session.slot())
        .isEqualTo(
            new Slot.Timed(
                ZonedDateTime.parse("2024-11-23T23:30:00+01:00[Europe/Paris]"),
                Optional.of(Duration.ofMinutes(45))));
    assertThat(read.places())
        .extracting(Place::name)
        .containsExactly(Text.of("fr", "Salle des fêtes"));
    assertThat(read.themes()).extracting(Theme::name).containsExactly(Text.of("fr", "La rue"));
    assertThat(session.languages()).containsExactly(Locale.FRENCH, Locale.forLanguageTag("br"));
    assertThat(session.description())
        .contains(Text.of("fr", "En bref.\n\nEn long.").with("br", "Hir."));
    assertThat(session.page().orElseThrow()).hasToString("https://conf.example/seances/1");
  }

  @Test
  void participantsHaveTheirRolesAndTheFactsOfTheirPersons() {
    ImportedProgramme read = read(TALK);

    assertThat(read.sessions().get(0).contributions())
        .extracting(part -> part.speaker().value(), Contribution::role)
        .containsExactly(
            tuple(NeutralId.of("person", "2024", "p-1"), Contribution.Role.MODERATOR),
            tuple(NeutralId.of("person", "2024", "p-2"), Contribution.Role.SPEAKER));
    assertThat(read.speakers())
        .extracting(Speaker::biography)
        .containsExactly(Optional.of(Text.of("fr", "Urbaniste.")), Optional.empty());
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly("/schedule/events/0/participants/1/role", "/schedule/persons/1");
  }

  @Test
  void furtherFactsOfPersonsAreReadOrReported() {
    ImportedProgramme read =
        read(
            TALK.replace(
                "{\"guid\": \"p-2\", \"name\": \"Yann\", \"role\": \"GUEST\"}",
                "{\"guid\": \"p-3\", \"name\": \"Anna\"}"));

    assertThat(read.speakers())
        .extracting(Speaker::page)
        .containsExactly(Optional.empty(), Optional.of(URI.create("https://anna.example/")));
    assertThat(read.losses())
        .extracting(Problem::place)
        .containsExactly("/schedule/persons/1/avatar");
  }

  @Test
  void anEventWithoutARoomIsAtItsLocation() {
    ImportedProgramme read =
        read(
            TALK.replace(
                "{\"name\": \"Salle des fêtes\", \"guid\": \"r-1\"}",
                "null, \"location\": {\"@type\": \"Place\", \"name\": \"Le jardin\"}"));

    assertThat(read.places()).extracting(Place::name).containsExactly(Text.of("fr", "Le jardin"));
  }

  @Test
  void aTrackWithoutADescriptionHasItsSlugAsName() {
    ImportedProgramme read = read(TALK.replace("\"rue\"", "\"nuit\""));

    assertThat(read.themes()).extracting(Theme::name).containsExactly(Text.of("fr", "nuit"));
  }

  @Test
  void aCancelledEventIsACancelledSession() {
    ImportedProgramme read = read(TALK.replace("\"type\"", "\"state\": \"CANCELED\", \"type\""));

    assertThat(read.sessions())
        .extracting(Session::status)
        .containsExactly(SessionStatus.CANCELLED);
  }

  @Test
  void aDraftIsLeftOutAndReported() {
    ImportedProgramme read = read(TALK.replace("\"type\"", "\"state\": \"DRAFT\", \"type\""));

    assertThat(read.sessions()).isEmpty();
    assertThat(read.losses()).extracting(Problem::place).contains("/schedule/events/0/state");
  }

  @Test
  void aDelayIsReported() {
    ImportedProgramme read = read(TALK.replace("\"type\"", "\"state\": \"DELAYED\", \"type\""));

    assertThat(read.sessions())
        .extracting(Session::status)
        .containsExactly(SessionStatus.CONFIRMED);
    assertThat(read.losses()).extracting(Problem::place).contains("/schedule/events/0/state");
  }

  @Test
  void aLengthIsReadInIso8601() {
    ImportedProgramme read =
        read(TALK.replace("\"end\": \"2024-11-24T00:15:00+01:00\"", "\"duration\": \"PT1H30M\""));

    assertThat(read.sessions().get(0).slot())
        .isInstanceOfSatisfying(
            Slot.Timed.class, slot -> assertThat(slot.length()).contains(Duration.ofMinutes(90)));
  }

  @Test
  void aTextWithoutAValidLanguageIsReported() {
    ImportedProgramme read = read(TALK.replace("\"br\": \"Hir.\"", "\"breton?\": \"Hir.\""));

    assertThat(read.losses())
        .extracting(Problem::place)
        .contains("/schedule/events/0/description/breton?");
  }

  private static ImportedProgramme read(String... events) {
    String schedule =
        """
        {"schedule": {"version": "1", "base_url": "https://conf.example/", "conference": {
          "acronym": "conf", "title": "Conf", "start": "2024-11-23T08:00:00+01:00",
          "end": "2024-11-24T02:00:00+01:00", "time_zone_name": "Europe/Paris",
          "tracks": [{"name": "La rue", "slug": "rue"}], "rooms": [{"name": "Salle des fêtes"}],
          "days": [{"index": 1, "date": "2024-11-23", "start": "2024-11-23T08:00:00+01:00",
                    "end": "2024-11-24T02:00:00+01:00"}]},
          "events": [%s],
          "persons": [{"guid": "p-1", "name": "Jeanne", "biography": "Urbaniste."},
                      {"guid": "p-3", "name": "Anna", "avatar": "a.png",
                       "url": "https://anna.example/"}]}}
        """
            .formatted(String.join(",", List.of(events)));
    try {
      return ScheduleJsonReader.create()
          .read(new ByteArrayInputStream(schedule.getBytes(UTF_8)), new EditionId("2024"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
