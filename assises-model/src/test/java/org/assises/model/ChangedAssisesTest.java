package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.assises.model.Contribution.Role;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests copies with changed sessions and proposals, whose other items are not checked again. */
class ChangedAssisesTest {
  private static final Place HALL = Place.of(new PlaceId("hall"), fr("Halle"));
  private static final Place ANNEX = Place.of(new PlaceId("annex"), fr("Annexe"));
  private static final Room ROOM = Room.of(new RoomId("annex-1"), ANNEX.id(), fr("Salle 1"));
  private static final Theme TRANSPORT = Theme.of(new ThemeId("transport"), fr("Transports"));
  private static final Mandate MAYOR = Mandate.of(new MandateId("mayor"), fr("maire"));
  private static final Mandate CHIEF = Mandate.of(new MandateId("chief"), fr("commandant"));
  private static final Speaker ANNA = speaker("anna", MAYOR);
  private static final Speaker LOIC = speaker("loic", CHIEF);
  private static final EditionId EDITION = new EditionId("2026");
  private static final Session TALK =
      session("talk")
          .place(ANNEX.id())
          .room(ROOM.id())
          .contributions(List.of(as(ANNA, MAYOR), as(LOIC, CHIEF)))
          .build();
  private static final Proposal BUS = proposal("bus").themes(List.of(TRANSPORT.id())).build();
  private static final Proposal LAMPS = proposal("lamps").build();
  private static final Assises ASSISES =
      Assises.builder(new AssisesId("assises.example"), fr("Assises"), ZoneId.of("Europe/Paris"))
          .places(List.of(HALL, ANNEX))
          .rooms(List.of(ROOM))
          .themes(List.of(TRANSPORT))
          .speakers(List.of(ANNA, LOIC))
          .editions(
              List.of(
                  Edition.builder(EDITION, 1, fr("Assises 2026"), PartialDate.parse("2026"))
                      .build()))
          .sessions(List.of(TALK))
          .proposals(List.of(BUS, LAMPS))
          .build();

  @Test
  void aChangedItemIsFoundByItsId() {
    Session moved = TALK.toBuilder().title(fr("Autre titre")).build();
    Proposal titled = BUS.toBuilder().title(fr("Autre bus")).build();

    Assises changed = with(moved).toBuilder().proposals(List.of(titled, LAMPS)).build();

    assertThat(changed.session(TALK.id())).isSameAs(moved);
    assertThat(changed.proposal(BUS.id())).isSameAs(titled);
    assertThat(changed.proposal(LAMPS.id())).isSameAs(LAMPS);
    assertThat(ASSISES.session(TALK.id())).isSameAs(TALK);
  }

  @Test
  void aNewReferenceOfAChangedItemIsChecked() {
    Proposal unknown = BUS.toBuilder().themes(List.of(new ThemeId("sport"))).build();

    refuses("theme sport", ASSISES.toBuilder().proposals(List.of(unknown, LAMPS)));
  }

  @Test
  void theRoomOfAChangedSessionIsInItsPlace() {
    Session moved = TALK.toBuilder().place(HALL.id()).build();
    Session back = session("talk").place(ANNEX.id()).room(ROOM.id()).build();
    Session twice = session("back").place(HALL.id()).build();

    refuses("room", ASSISES.toBuilder().sessions(List.of(moved)));
    assertThat(ASSISES.toBuilder().sessions(List.of(back, twice)).build().sessions()).hasSize(2);
  }

  @Test
  void aMandateOfAChangedSessionIsThatOfItsSpeaker() {
    Session exchanged =
        TALK.toBuilder().contributions(List.of(as(ANNA, CHIEF), as(LOIC, MAYOR))).build();

    refuses("mandate", ASSISES.toBuilder().sessions(List.of(exchanged)));
  }

  @Test
  void anItemTwiceIsRefused() {
    Proposal like = proposal("bus").build();

    refuses("bus", ASSISES.toBuilder().proposals(List.of(BUS, BUS)));
    refuses("bus", ASSISES.toBuilder().proposals(List.of(BUS, like)));
  }

  @Test
  void anItemThatIsReferredToCannotBeTakenAway() {
    refuses("transport", ASSISES.toBuilder().themes(List.of()));
  }

  @Test
  void buildReferencedRemovesWhatOnlyFormerItemsReferredTo() {
    Proposal without = BUS.toBuilder().themes(List.of()).build();
    Proposal titled = BUS.toBuilder().title(fr("Autre bus")).build();

    assertThat(ASSISES.toBuilder().proposals(List.of(titled, LAMPS)).buildReferenced().themes())
        .containsExactly(TRANSPORT);
    assertThat(ASSISES.toBuilder().proposals(List.of(without, LAMPS)).buildReferenced().themes())
        .isEmpty();
    assertThat(ASSISES.toBuilder().buildReferenced().places()).containsExactly(ANNEX);
  }

  @Test
  void sortedKeepsAllItemsAndFindsThem() {
    Assises sorted =
        ASSISES.toBuilder()
            .proposals(List.of(LAMPS, BUS))
            .build()
            .sorted(Comparator.comparing(session -> session.id().value()));

    assertThat(sorted.proposals()).containsExactly(BUS, LAMPS);
    assertThat(sorted.places()).containsExactly(ANNEX, HALL);
    assertThat(sorted.proposal(BUS.id())).isSameAs(BUS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChangedCopyEqualsOneThatIsMadeAnew(long seed) {
    Assises changed = RandomAssises.changed(RandomAssises.of(seed), seed);

    assertThat(changed.toBuilder().buildReferenced()).isEqualTo(anew(changed).buildReferenced());
    assertThat(changed.toBuilder().sessions(again(changed)).buildReferenced())
        .isEqualTo(anew(changed).buildReferenced());
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** Returns equal sessions that are other objects. */
  private static List<Session> again(Assises assises) {
    return assises.sessions().stream().map(session -> session.toBuilder().build()).toList();
  }

  /** Returns a builder with the same items, which has to check them all. */
  private static Assises.Builder anew(Assises assises) {
    return assises.toBuilder()
        .sources(anew(assises.sources()))
        .organizations(anew(assises.organizations()))
        .places(anew(assises.places()))
        .rooms(anew(assises.rooms()))
        .themes(anew(assises.themes()))
        .speakers(anew(assises.speakers()))
        .editions(anew(assises.editions()));
  }

  private static <T> List<T> anew(List<T> items) {
    return Collections.unmodifiableList(new ArrayList<>(items));
  }

  private static void refuses(String what, Assises.Builder changed) {
    assertThatIllegalArgumentException().isThrownBy(changed::build).withMessageContaining(what);
  }

  private static Assises with(Session session) {
    return ASSISES.toBuilder().sessions(List.of(session)).build();
  }

  private static Session.Builder session(String id) {
    return Session.builder(
        new SessionId(id), EDITION, SessionKind.WORKSHOP, fr("Titre"), new Slot.Unscheduled());
  }

  private static Proposal.Builder proposal(String id) {
    return Proposal.builder(new ProposalId(id), EDITION, fr("Titre"));
  }

  private static Contribution as(Speaker speaker, Mandate mandate) {
    return Contribution.of(speaker.id(), Role.SPEAKER).withMandate(mandate.id());
  }

  private static Speaker speaker(String id, Mandate mandate) {
    return Speaker.of(
        new SpeakerId(id), Name.of("Prénom " + id, new NamingBasis.PublicOffice()), mandate);
  }

  private static Text fr(String text) {
    return Text.of("fr", text);
  }
}
