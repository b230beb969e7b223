package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

class ImportedProgrammeTest {
  private static final EditionId EDITION = new EditionId("2024");
  private static final SpeakerId SPEAKER = new SpeakerId("s-1");

  @Test
  void sessionsOfTheSameIdAreReplacedWhereTheyStandAndNewOnesFollow() {
    Assises assises = assises(session("a", "Old"), session("b", "Kept"));

    Assises merged = programme(session("c", "New"), session("a", "Newer")).into(assises);

    assertThat(merged.sessions())
        .containsExactly(session("a", "Newer"), session("b", "Kept"), session("c", "New"));
  }

  @Test
  void aSpeakerWhoIsThereKeepsTheRecordedConsent() {
    Speaker consenting =
        Speaker.of(SPEAKER, Name.of("Anne Le Goff", new NamingBasis.PublicOffice()));
    Assises assises = assises().toBuilder().speakers(List.of(consenting)).build();

    Assises merged = programme().into(assises);

    assertThat(merged.speakers()).containsExactly(consenting);
  }

  @Test
  void aPersonWhoIsNewIsAddedAfterThoseWhoAreThere() {
    Speaker known =
        Speaker.of(new SpeakerId("known"), Name.of("Loïc", new NamingBasis.PublicOffice()));

    Assises merged = programme().into(assises().toBuilder().speakers(List.of(known)).build());

    assertThat(merged.speakers()).extracting(Speaker::id).containsExactly(known.id(), SPEAKER);
  }

  @Test
  void aRoomThatIsInAnotherPlaceThereIsRefused() {
    Place here = Place.of(new PlaceId("here"), Text.of("fr", "Ici"));
    Place there = Place.of(new PlaceId("there"), Text.of("fr", "Là"));
    RoomId id = new RoomId("hall");
    Assises assises =
        assises().toBuilder()
            .places(List.of(here, there))
            .rooms(List.of(Room.of(id, there.id(), Text.of("fr", "Salle"))))
            .build();
    ImportedProgramme programme =
        new ImportedProgramme(
            EDITION,
            List.of(here),
            List.of(Room.of(id, here.id(), Text.of("fr", "Salle"))),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThatThrownBy(() -> programme.into(assises))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the room hall is in another place already");
  }

  @Test
  void aSessionOfAnotherEditionIsRefused() {
    Session other =
        Session.builder(
                new SessionId("x"),
                new EditionId("2022"),
                SessionKind.TALK,
                Text.of("fr", "Ailleurs"),
                new Slot.Unscheduled())
            .build();

    assertThatThrownBy(() -> programme(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024");
  }

  private static ImportedProgramme programme(Session... sessions) {
    Speaker unnamed = Speaker.of(SPEAKER, new Name("Anne Le Goff", Optional.empty()));
    return new ImportedProgramme(
        EDITION, List.of(), List.of(), List.of(), List.of(unnamed), List.of(sessions), List.of());
  }

  private static Assises assises(Session... sessions) {
    return Assises.builder(
            new AssisesId("assises.test"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .editions(
            List.of(
                Edition.builder(
                        EDITION,
                        1,
                        Attested.of(Text.of("fr", "2024")),
                        Attested.of(PartialDate.parse("2024-11-23")))
                    .build()))
        .sessions(List.of(sessions))
        .build();
  }

  private static Session session(String id, String title) {
    return Session.builder(
            new SessionId(id),
            EDITION,
            SessionKind.TALK,
            Text.of("fr", title),
            new Slot.Unscheduled())
        .build();
  }
}
