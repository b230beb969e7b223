package org.assises.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;

/** A town with one edition, two places and two speakers, for tests of publications. */
public final class SmallTown {
  public static final Instant FIRST = Instant.parse("2024-11-01T08:00:00Z");
  public static final Instant SECOND = Instant.parse("2024-11-02T08:00:00Z");
  static final Instant THIRD = Instant.parse("2024-11-03T08:00:00Z");
  static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  static final Place HALL = Place.of(new PlaceId("hall"), fr("Halle"));
  static final Place ANNEX = Place.of(new PlaceId("annex"), fr("Annexe"));
  static final Room ROOM = Room.of(new RoomId("annex-1"), ANNEX.id(), fr("Salle 1"));
  static final Speaker ANNA = speaker("anna");
  static final Speaker LOIC = speaker("loic");
  public static final Edition EDITION =
      Edition.builder(
              new EditionId("2024"),
              2,
              Attested.of(fr("Assises locales de la sécurité")),
              Attested.of(PartialDate.of(DAY)))
          .venue(HALL.id())
          .build();
  public static final Session TALK = session("talk", 1).contributions(List.of(part(ANNA))).build();
  public static final Session WORKSHOP = session("workshop", 2).build();
  public static final Proposal LIGHTS = proposal("lights");
  public static final Proposal BENCHES = proposal("benches");

  private SmallTown() {}

  public static Assises.Builder assises() {
    return Assises.builder(
            new AssisesId("assises.example"), fr("Assises"), ZoneId.of("Europe/Paris"))
        .places(List.of(ANNEX, HALL))
        .rooms(List.of(ROOM))
        .speakers(List.of(ANNA, LOIC))
        .editions(List.of(EDITION));
  }

  public static Assises with(Session... sessions) {
    return assises().sessions(List.of(sessions)).build();
  }

  public static Assises with(Proposal... proposals) {
    return assises().proposals(List.of(proposals)).build();
  }

  static Session.Builder session(String id, int order) {
    return Session.builder(
        new SessionId(id),
        EDITION.id(),
        SessionKind.WORKSHOP,
        fr("Séance " + id),
        new Slot.PartOfDay(DAY, DayPart.MORNING, order));
  }

  public static Proposal proposal(String id) {
    return Proposal.builder(new ProposalId(id), EDITION.id(), fr("Proposition " + id)).build();
  }

  static Speaker speaker(String id) {
    return Speaker.of(
        new SpeakerId(id), Name.of("Personne " + id, Consent.of(LocalDate.of(2024, 1, 1))));
  }

  static Contribution part(Speaker speaker) {
    return Contribution.of(speaker.id(), Contribution.Role.SPEAKER);
  }

  public static Text fr(String text) {
    return Text.of("fr", text);
  }
}
