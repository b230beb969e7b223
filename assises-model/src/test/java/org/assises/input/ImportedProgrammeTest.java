package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.input.ImportOutcome.ADDED;
import static org.assises.input.ImportOutcome.CANCELLED;
import static org.assises.input.ImportOutcome.CHANGED;
import static org.assises.input.ImportOutcome.GONE;
import static org.assises.input.ImportOutcome.KEPT;
import static org.assises.input.ImportOutcome.OF_ANOTHER_SOURCE;
import static org.assises.input.ImportOutcome.OF_THE_CITY;
import static org.assises.input.ImportOutcome.OLDER;
import static org.assises.input.ImportOutcome.OVER;
import static org.assises.input.ImportOutcome.RECOGNISED;
import static org.assises.input.ImportOutcome.REINSTATED;
import static org.assises.input.ImportOutcome.REMOVED;
import static org.assises.input.ImportOutcome.STAYS_REMOVED;
import static org.assises.input.Imports.DOCUMENT;
import static org.assises.input.Imports.EDITION;
import static org.assises.input.Imports.programme;
import static org.assises.input.Imports.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.ImportedItem;
import org.assises.model.Name;
import org.assises.model.NamingBasis;
import org.assises.model.Origin;
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
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.SourceId;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

/** Tests how imports update sessions. */
class ImportedProgrammeTest {
  private static final ImportOptions AGENDA = ImportOptions.of(new SourceId("agenda"));
  private static final ImportOptions OTHER = ImportOptions.of(new SourceId("other"));
  private static final ImportOptions MIRROR = AGENDA.withWhenGone(WhenGone.REMOVE);
  private static final Edition NEXT_EDITION =
      Edition.builder(new EditionId("2026"), 2, Text.of("fr", "2026"), PartialDate.parse("2026-03"))
          .build();
  private static final Session A = session("a", "Ouverture", 10, 18);
  private static final Session B = session("b", "Débat", 11, 18);
  private static final Session C = session("c", "Clôture", 12, 18);

  @Test
  void newSessionsAreAddedAtTheEnd() {
    Assises document = DOCUMENT.toBuilder().sessions(List.of(C)).build();

    ImportResult result = programme(A, B).into(document, AGENDA);

    assertThat(result.assises().sessions()).containsExactly(C, A, B);
    assertThat(result.report().ids(ADDED)).containsExactly("a", "b");
  }

  @Test
  void importingTwiceChangesNothing() {
    Assises once = imported(A, B);

    ImportResult twice = programme(A, B).into(once, AGENDA);

    assertThat(twice.assises()).isEqualTo(once);
    assertThat(twice.report().notes()).isEmpty();
    assertThat(twice.report().unchanged()).isEqualTo(2);
  }

  @Test
  void aSessionThatMovedAtTheSourceMoves() {
    Session moved = session("a", "Ouverture", 17, 18);

    ImportResult result = programme(moved, B).into(imported(A, B), AGENDA);

    assertThat(result.assises().sessions()).containsExactly(moved, B);
    assertThat(result.report().notes()).containsExactly(note(CHANGED, "a", "slot"));
  }

  @Test
  void aReportIsPrintedAsNumbersAndANoteAsAnOutcome() {
    Session moved = session("a", "Ouverture", 17, 18);

    ImportReport report = programme(moved, B).into(imported(A, B), AGENDA).report();

    assertThat(report)
        .hasToString("import from agenda: 1 notes, 1 unchanged, 0 losses, 0 with contact data");
    assertThat(report.notes().get(0)).hasToString("session a: changed (slot)");
  }

  @Test
  void editedMembersAreKeptAndTheOthersUpdated() {
    Assises edited =
        edited(
            imported(A),
            a -> a.description(Text.of("fr", "Entrée libre")).visibility(Visibility.DRAFT));
    Session changed =
        session("a", "Ouverture des assises", 10, 18).toBuilder()
            .description(Text.of("fr", "Sur inscription"))
            .build();

    ImportResult result = programme(changed).into(edited, AGENDA);

    Session session = result.assises().sessions().get(0);
    assertThat(session.title()).isEqualTo(changed.title());
    assertThat(session.description()).contains(Text.of("fr", "Entrée libre"));
    assertThat(session.visibility()).isEqualTo(Visibility.DRAFT);
    assertThat(result.report().notes())
        .containsExactly(note(CHANGED, "a", "title"), note(KEPT, "a", "description"));
  }

  @Test
  void overwritingRestoresTheValuesOfTheSource() {
    Assises edited = edited(imported(A), a -> a.title(Text.of("fr", "Autrement")));

    assertThat(programme(A).into(edited, AGENDA.withOverwrite(true)).assises())
        .isEqualTo(imported(A));
  }

  @Test
  void aMissingSessionIsCancelledOnce() {
    ImportResult result = programme(A).into(imported(A, B), AGENDA);
    ImportResult again = programme(A).into(result.assises(), AGENDA);

    assertThat(result.assises().sessions()).containsExactly(A, cancelled(B));
    assertThat(result.report().ids(CANCELLED)).containsExactly("b");
    assertThat(again.assises()).isEqualTo(result.assises());
    assertThat(again.report().notes()).isEmpty();
  }

  @Test
  void aSessionThatReturnsIsReinstated() {
    Assises without = programme(A).into(imported(A, B), AGENDA).assises();

    ImportResult result = programme(A, B).into(without, AGENDA);

    assertThat(result.assises().sessions()).containsExactly(A, B);
    assertThat(result.report().ids(REINSTATED)).containsExactly("b");
  }

  @Test
  void aMissingSessionThatTheCityConfirmedStaysConfirmed() {
    Assises without = programme(B).into(imported(A, B), AGENDA).assises();
    Assises confirmed = edited(without, a -> a.status(SessionStatus.CONFIRMED));

    ImportResult result = programme(B).into(confirmed, AGENDA);

    assertThat(result.assises().sessions()).containsExactly(A, B);
    assertThat(result.report().notes()).containsExactly(note(KEPT, "a", "status"));
  }

  @Test
  void aSessionThatTheSourceCancelsIsCancelled() {
    ImportResult result = programme(A, cancelled(B)).into(imported(A, B), AGENDA);

    assertThat(result.assises().sessions()).containsExactly(A, cancelled(B));
    assertThat(result.report().notes()).containsExactly(note(CANCELLED, "b"));
  }

  @Test
  void missingSessionsAreOnlyListedOnRequest() {
    ImportResult result = programme(A).into(imported(A, B), AGENDA.withWhenGone(WhenGone.LIST));

    assertThat(result.assises().sessions()).containsExactly(A, B);
    assertThat(result.report().ids(GONE)).containsExactly("b");
  }

  @Test
  void removeDeletesMissingAndCancelledSessions() {
    ImportResult result = programme(A, cancelled(B)).into(imported(A, B, C), MIRROR);
    ImportResult again = programme(A, cancelled(B)).into(result.assises(), MIRROR);

    assertThat(result.assises()).isEqualTo(imported(A));
    assertThat(result.report().ids(REMOVED)).containsExactlyInAnyOrder("b", "c");
    assertThat(again.assises()).isEqualTo(result.assises());
  }

  @Test
  void removeCancelsSessionsThatAreReferredToOrEdited() {
    Proposal made =
        Proposal.builder(new ProposalId("p"), EDITION, Text.of("fr", "Un banc"))
            .origin(new Origin.InSession(B.id()))
            .build();
    Assises document =
        edited(imported(A, B, C), a -> a.openFloor(true)).toBuilder()
            .proposals(List.of(made))
            .build();

    ImportResult result = programme(C).into(document, MIRROR);

    assertThat(result.report().ids(CANCELLED)).containsExactly("a", "b");
  }

  @Test
  void pastSessionsThatTheSourceNoLongerListsAreNotCancelled() {
    ImportOptions today = AGENDA.withToday(LocalDate.of(2025, 3, 12));

    ImportResult result = programme(C).into(imported(A, B, C), today);
    ImportResult again = programme(C).into(result.assises(), today);

    assertThat(result.assises().sessions()).containsExactly(A, B, C);
    assertThat(result.report().ids(OVER)).containsExactly("a", "b");
    assertThat(again.report().notes()).isEmpty();
  }

  @Test
  void aMissingPastSessionIsCancelledIfEarlierOnesAreListed() {
    ImportOptions today = AGENDA.withToday(LocalDate.of(2026, 1, 1));

    ImportResult result = programme(A, C).into(imported(A, B, C), today);

    assertThat(result.report().ids(CANCELLED)).containsExactly("b");
  }

  @Test
  void anInputWithoutKnownSessionsCancelsNothing() {
    Session stranger = session("x", "Marché", 20, 9);

    ImportResult result = programme(stranger).into(imported(A, B, C), AGENDA);

    assertThat(result.assises().sessions()).containsExactly(A, B, C, stranger);
    assertThat(result.report().nothingInCommon()).isTrue();
    assertThat(result.report().ids(GONE)).containsExactly("a", "b", "c");

    ImportResult again = programme(stranger).into(result.assises(), AGENDA);

    assertThat(again.assises()).isEqualTo(result.assises());
    assertThat(again.report().ids(GONE)).containsExactly("a", "b", "c");
  }

  @Test
  void anOlderRevisionNeverReplacesANewerOne() {
    Session moved = session("a", "Ouverture", 17, 18);
    Assises document = at(1, moved).into(DOCUMENT, AGENDA).assises();

    ImportResult result = at(0, A).into(document, AGENDA.withOverwrite(true));

    assertThat(result.assises()).isEqualTo(document);
    assertThat(result.report().ids(OLDER)).containsExactly("a");
  }

  @Test
  void theTimeOfChangeDecidesBetweenEqualSequences() {
    Provenance noon = Provenance.of("a").withChanged(Instant.parse("2025-01-01T12:00:00Z"));
    Provenance morning = Provenance.of("a").withChanged(Instant.parse("2025-01-01T08:00:00Z"));
    Session moved = session("a", "Ouverture", 17, 18);
    Assises document = programme(Map.of(A.id(), noon), moved).into(DOCUMENT, AGENDA).assises();

    ImportResult result = programme(Map.of(A.id(), morning), A).into(document, AGENDA);

    assertThat(result.assises()).isEqualTo(document);
    assertThat(result.report().ids(OLDER)).containsExactly("a");
  }

  @Test
  void anOlderExportCancelsNothing() {
    Assises document = programme(known(1), A, B).into(DOCUMENT, AGENDA).assises();

    ImportResult result = programme(known(0), A).into(document, AGENDA);

    assertThat(result.assises()).isEqualTo(document);
    assertThat(result.report().olderThanLast()).isTrue();
  }

  @Test
  void aSessionWithANewIdIsRecognizedByStartAndTitle() {
    Session renamed = session("gen-2222", "Ouverture", 10, 18);

    ImportResult result = programme(renamed).into(imported(A), AGENDA);

    assertThat(result.assises().sessions()).containsExactly(A);
    assertThat(result.report().ids(RECOGNISED)).containsExactly("a");
    assertThat(programme(renamed).into(result.assises(), AGENDA).report().notes()).isEmpty();
  }

  @Test
  void aSessionWithoutAnIdIsRecognizedByAUniqueTitle() {
    Session moved = session("made-2", "Ouverture", 17, 18);
    Assises document =
        programme(Map.of(A.id(), Provenance.unidentified()), A).into(DOCUMENT, AGENDA).assises();

    ImportResult result =
        programme(Map.of(moved.id(), Provenance.unidentified()), moved).into(document, AGENDA);

    assertThat(result.assises().sessions())
        .containsExactly(A.toBuilder().slot(moved.slot()).build());
    assertThat(result.report().ids(RECOGNISED)).containsExactly("a");
  }

  @Test
  void sessionsWithTheSameTitleAreNotConfused() {
    Session first = session("made-1", "Conseil", 10, 18);
    Session second = session("made-2", "Conseil", 17, 18);
    Session third = session("made-3", "Conseil", 24, 18);
    Map<SessionId, Provenance> none =
        Map.of(
            first.id(), Provenance.unidentified(),
            second.id(), Provenance.unidentified(),
            third.id(), Provenance.unidentified());
    Assises document = programme(none, first, second).into(DOCUMENT, AGENDA).assises();

    ImportResult result = programme(none, second, third).into(document, AGENDA);

    assertThat(result.report().ids(ADDED)).isEmpty();
    assertThat(result.report().ids(RECOGNISED)).containsExactly("made-1");
  }

  @Test
  void aSessionThatTheCityRemovedIsAddedOnlyWhenOverwriting() {
    Assises removed = imported(A, B).toBuilder().sessions(List.of(A)).build();

    ImportResult result = programme(A, B).into(removed, AGENDA);
    ImportResult asked = programme(A, B).into(removed, AGENDA.withOverwrite(true));

    assertThat(result.assises()).isEqualTo(removed);
    assertThat(result.report().ids(STAYS_REMOVED)).containsExactly("b");
    assertThat(asked.assises().sessions()).containsExactly(A, B);
  }

  @Test
  void itemsOfAnotherSourceAreNotChanged() {
    Assises document = imported(A);
    Session theirs = session("a", "Fermeture", 11, 18);

    ImportResult result = programme(theirs, B).into(document, OTHER.withOverwrite(true));

    assertThat(result.assises().sessions()).containsExactly(A, B);
    assertThat(result.report().ids(OF_ANOTHER_SOURCE)).containsExactly("a");
    assertThat(programme().into(result.assises(), MIRROR).assises().sessions()).containsExactly(B);
  }

  @Test
  void aSessionOfTheCityWithTheSameIdIsNotChanged() {
    Session own = session("a", "Autre chose", 10, 18);
    Assises document = DOCUMENT.toBuilder().sessions(List.of(own)).build();

    ImportResult result = programme(A).into(document, AGENDA);

    assertThat(result.assises()).isEqualTo(document);
    assertThat(result.report().ids(OF_THE_CITY)).containsExactly("a");
  }

  @Test
  void anEqualSessionWithoutARecordIsTakenOver() {
    Session edited = A.toBuilder().openFloor(true).build();
    Assises document = DOCUMENT.toBuilder().sessions(List.of(edited, B)).build();

    Assises adopted = programme(A, B).into(document, AGENDA).assises();
    ImportResult result = programme(A).into(adopted, AGENDA);

    assertThat(adopted.sessions()).containsExactly(edited, B);
    assertThat(result.assises().sessions()).containsExactly(edited, cancelled(B));
  }

  @Test
  void sessionsOfOtherEditionsDoNotCountAsMissing() {
    Assises document = imported(A, B).with(NEXT_EDITION);
    ImportedProgramme next =
        new ImportedProgramme(
            new EditionId("2026"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(next.into(document, AGENDA).assises()).isEqualTo(document);
  }

  @Test
  void aSessionOfAnotherEditionIsNotChanged() {
    Session theirs =
        Session.builder(A.id(), new EditionId("2026"), A.kind(), A.title(), A.slot()).build();
    ImportedProgramme next =
        new ImportedProgramme(
            new EditionId("2026"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(theirs),
            List.of());

    Assises document = imported(A).with(NEXT_EDITION);
    ImportResult result = next.into(document, AGENDA.withOverwrite(true));

    assertThat(result.assises()).isEqualTo(document);
    assertThat(result.report().ids(ImportOutcome.OF_ANOTHER_EDITION)).containsExactly("a");
  }

  @Test
  void anExistingSpeakerKeepsTheConsent() {
    Speaker consenting =
        Speaker.of(new SpeakerId("s-1"), Name.of("Anne Le Goff", new NamingBasis.PublicOffice()));
    Assises document = DOCUMENT.toBuilder().speakers(List.of(consenting)).build();

    Assises merged = speaking("Anne Le Goff").into(document, AGENDA).assises();

    assertThat(merged.speakers()).containsExactly(consenting);
  }

  @Test
  void aSpeakerWithTheSameIdAndAnotherNameIsAdded() {
    Speaker other =
        Speaker.of(new SpeakerId("s-1"), Name.of("Loïc", new NamingBasis.PublicOffice()));
    Assises document = DOCUMENT.toBuilder().speakers(List.of(other)).build();

    Assises merged = speaking("Anne Le Goff").into(document, AGENDA).assises();

    assertThat(merged.speakers())
        .extracting(speaker -> speaker.id().value())
        .containsExactly("s-1", "s-1-agenda");
    assertThat(speaking("Anne Le Goff").into(merged, AGENDA).assises()).isEqualTo(merged);
  }

  @Test
  void aRoomWithTheSameIdInAnotherPlaceIsAdded() {
    Place here = Place.of(new PlaceId("here"), Text.of("fr", "Ici"));
    Place there = Place.of(new PlaceId("there"), Text.of("fr", "Là"));
    RoomId id = new RoomId("hall");
    Assises document =
        DOCUMENT.toBuilder()
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
            List.of(A.toBuilder().room(id).build()),
            List.of());

    Assises merged = programme.into(document, AGENDA).assises();

    assertThat(merged.placeOf(merged.session(A.id()))).contains(here);
    assertThat(programme.into(merged, AGENDA).assises()).isEqualTo(merged);
  }

  @Test
  void aPlaceIsUpdatedUnlessTheCityEditedIt() {
    Place hall = Place.of(new PlaceId("hall"), Text.of("fr", "Halle"));
    Place addressed = hall.withAddress("1 place du Marché");

    Assises followed =
        in(addressed).into(in(hall).into(DOCUMENT, AGENDA).assises(), AGENDA).assises();
    Assises byHand =
        in(hall).into(DOCUMENT, AGENDA).assises().toBuilder()
            .places(List.of(hall.withAddress("2 rue du Port")))
            .build();

    assertThat(followed.places()).containsExactly(addressed);
    assertThat(in(addressed).into(byHand, AGENDA).assises().places())
        .containsExactly(hall.withAddress("2 rue du Port"));
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
        .hasMessageContaining("2025");
  }

  @Test
  void anEditionThatTheAssisesDoesNotHaveIsRefusedEvenWithoutSessions() {
    EditionId other = new EditionId("2022");
    ImportedProgramme empty =
        new ImportedProgramme(
            other, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    assertThatThrownBy(() -> empty.into(DOCUMENT, AGENDA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the assises has no edition 2022; add it before the import");
  }

  private static Assises imported(Session... sessions) {
    return programme(sessions).into(DOCUMENT, AGENDA).assises();
  }

  private static ImportedProgramme at(long sequence, Session session) {
    Provenance provenance = Provenance.of("a").withSequence(sequence);
    return programme(Map.of(session.id(), provenance), session);
  }

  private static Map<SessionId, Provenance> known(long sequence) {
    return Map.of(
        A.id(), Provenance.of("a").withSequence(sequence),
        B.id(), Provenance.of("b").withSequence(sequence));
  }

  private static ImportedProgramme speaking(String name) {
    Speaker unnamed = Speaker.of(new SpeakerId("s-1"), new Name(name, Optional.empty()));
    return new ImportedProgramme(
        EDITION, List.of(), List.of(), List.of(), List.of(unnamed), List.of(), List.of());
  }

  private static ImportedProgramme in(Place place) {
    return new ImportedProgramme(
        EDITION,
        List.of(place),
        List.of(),
        List.of(),
        List.of(),
        List.of(A.toBuilder().place(place.id()).build()),
        List.of());
  }

  private static Session cancelled(Session session) {
    return session.toBuilder().status(SessionStatus.CANCELLED).build();
  }

  /** {@return the document with an edited first session} */
  private static Assises edited(Assises assises, UnaryOperator<Session.Builder> edit) {
    List<Session> sessions = new ArrayList<>(assises.sessions());
    sessions.set(0, edit.apply(sessions.get(0).toBuilder()).build());
    return assises.toBuilder().sessions(sessions).build();
  }

  private static ImportNote note(ImportOutcome outcome, String id, String... members) {
    return new ImportNote(outcome, ImportedItem.Kind.SESSION, id, List.of(members));
  }
}
