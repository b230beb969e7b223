package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.LOIC;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.part;
import static org.assises.publication.SmallTown.with;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.DayPart;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.junit.jupiter.api.Test;

/** Tests the changes from one publication to the next. */
class ChangeTest {

  @Test
  void anEditionIsAdded() {
    Edition next =
        Edition.builder(
                new EditionId("2026"), 3, EDITION.title(), Attested.of(PartialDate.parse("2026")))
            .build();

    assertThat(changes(assises().build(), assises().editions(List.of(EDITION, next)).build()))
        .containsExactly(new Change.Added(SECOND, next.id()));
  }

  @Test
  void aPostponedEditionChangesItsStatusAndDate() {
    PartialDate later = PartialDate.parse("2025-01");
    Edition postponed = EDITION.postponedTo(Attested.of(later));

    assertThat(changes(assises().build(), assises().editions(List.of(postponed)).build()))
        .containsExactly(
            changed(EDITION.id(), Fact.STATUS, code("announced"), code("postponed")),
            changed(
                EDITION.id(),
                Fact.START,
                new ShownValue.Day(PartialDate.of(DAY)),
                new ShownValue.Day(later)),
            new Change.Changed(
                SECOND,
                EDITION.id(),
                Fact.FORMER_DATES,
                Optional.empty(),
                Optional.of(
                    new ShownValue.Many(List.of(new ShownValue.Day(PartialDate.of(DAY)))))));
  }

  @Test
  void aCancelledEditionCancelsItsSessions() {
    Edition cancelled = EDITION.toBuilder().status(EditionStatus.CANCELLED).build();
    Assises.Builder town = assises().sessions(List.of(WORKSHOP));

    assertThat(changes(town.build(), town.editions(List.of(cancelled)).build()))
        .containsExactly(
            changed(EDITION.id(), Fact.STATUS, code("announced"), code("cancelled")),
            changed(WORKSHOP.id(), Fact.STATUS, code("confirmed"), code("cancelled")));
  }

  @Test
  void aDeclaredBalanceIsAChangeOfItsEdition() {
    DeclaredBalance balance =
        new DeclaredBalance(
            EDITION.id(),
            PartialDate.of(DAY),
            2,
            List.of(DeclaredShare.count(1, FollowUpStatus.IMPLEMENTED)),
            Optional.empty(),
            List.of());

    assertThat(kinds(assises().build(), assises().balances(List.of(balance)).build()))
        .containsExactly("edition-balances 2024");
  }

  @Test
  void aSessionIsAdded() {
    assertThat(changes(with(TALK), with(TALK, WORKSHOP)))
        .containsExactly(new Change.Added(SECOND, WORKSHOP.id()));
  }

  @Test
  void aSessionIsMovedFromOneSlotToAnother() {
    Slot afternoon = new Slot.PartOfDay(DAY, DayPart.AFTERNOON, 1);

    assertThat(changes(WORKSHOP, WORKSHOP.toBuilder().slot(afternoon).build()))
        .containsExactly(
            changed(
                WORKSHOP.id(),
                Fact.TIME,
                new ShownValue.Time(WORKSHOP.slot()),
                new ShownValue.Time(afternoon)));
  }

  @Test
  void aSessionIsRetitled() {
    assertThat(changes(WORKSHOP, WORKSHOP.toBuilder().title(fr("Rues calmes")).build()))
        .containsExactly(
            changed(
                WORKSHOP.id(),
                Fact.TITLE,
                new ShownValue.Words(WORKSHOP.title()),
                new ShownValue.Words(fr("Rues calmes"))));
  }

  @Test
  void aRoomInAnotherPlaceChangesRoomAndPlace() {
    assertThat(kinds(WORKSHOP, WORKSHOP.toBuilder().room(ROOM.id()).build()))
        .containsExactly(
            "session-place workshop",
            "session-room workshop",
            "place-added annex",
            "room-added annex-1");
  }

  @Test
  void aNewVenueMovesTheSessionsWithoutTheirOwnPlace() {
    Session elsewhere = TALK.toBuilder().place(ANNEX.id()).build();
    Edition moved = EDITION.toBuilder().venue(ANNEX.id()).build();
    Assises.Builder town = assises().sessions(List.of(elsewhere, WORKSHOP));

    assertThat(changes(town.build(), town.editions(List.of(moved)).build()))
        .containsExactly(
            changed(
                EDITION.id(),
                Fact.PLACE,
                new ShownValue.Reference(HALL.id()),
                new ShownValue.Reference(ANNEX.id())),
            changed(
                WORKSHOP.id(),
                Fact.PLACE,
                new ShownValue.Reference(HALL.id()),
                new ShownValue.Reference(ANNEX.id())),
            new Change.Removed(SECOND, HALL.id()));
  }

  @Test
  void aRenamedPlaceAffectsItsSessionsAndTheEdition() {
    Assises.Builder town = assises().sessions(List.of(WORKSHOP));
    Place renamed = Place.of(HALL.id(), fr("Grande halle"));

    assertThat(changes(town.build(), town.places(List.of(renamed, ANNEX)).build()))
        .containsExactly(
            new Change.Affected(SECOND, EDITION.id(), HALL.id()),
            new Change.Affected(SECOND, WORKSHOP.id(), HALL.id()),
            changed(
                HALL.id(),
                Fact.NAME,
                new ShownValue.Words(HALL.name()),
                new ShownValue.Words(fr("Grande halle"))));
  }

  @Test
  void languagesOfTheSeriesAffectOnlySessions() {
    Assises.Builder town = assises().sessions(List.of(WORKSHOP)).proposals(List.of(LIGHTS));
    List<Locale> breton = List.of(Locale.forLanguageTag("br"), Locale.FRENCH);

    assertThat(kinds(town.build(), town.languages(breton).build()))
        .containsExactly(
            "series-languages assises.example",
            "edition-affected 2024",
            "session-affected workshop");
  }

  @Test
  void aSpeakerIsReplacedByAnother() {
    Session other = TALK.toBuilder().contributions(List.of(part(LOIC))).build();

    assertThat(kinds(TALK, other))
        .containsExactly("session-people talk", "speaker-added loic", "speaker-removed anna");
  }

  @Test
  void noValueContainsTheNameOfAPerson() {
    Author named =
        new Author.Inhabitant(
            Optional.of(Name.of("Jeanne", Consent.of(DAY.minusYears(1)))), Optional.empty());
    Session other = TALK.toBuilder().contributions(List.of(part(LOIC))).build();
    Assises.Builder town = assises().sessions(List.of(TALK)).proposals(List.of(LIGHTS));
    Proposal signed = LIGHTS.toBuilder().author(named).build();

    List<Change> changes =
        changes(town.build(), town.sessions(List.of(other)).proposals(List.of(signed)).build());

    assertThat(changes).hasSize(4);
    assertThat(changes.toString()).doesNotContain("Jeanne", "Personne");
  }

  @Test
  void aCancellationDoesNotListTheLostFacts() {
    Session described = TALK.toBuilder().description(fr("Ce qui se dira")).build();
    Session cancelled = TALK.toBuilder().status(SessionStatus.CANCELLED).build();

    assertThat(kinds(described, cancelled)).containsExactly("session-status talk");
    assertThat(kinds(cancelled, described)).containsExactly("session-status talk");
  }

  @Test
  void aReinstatedSessionMayHaveMoved() {
    Session cancelled = TALK.toBuilder().status(SessionStatus.CANCELLED).build();
    Slot later = new Slot.PartOfDay(DAY, DayPart.EVENING, 1);
    Session moved = TALK.toBuilder().slot(later).build();

    assertThat(kinds(cancelled, moved)).containsExactly("session-status talk", "session-time talk");
  }

  @Test
  void aProposalIsAddedAndAnotherRemoved() {
    assertThat(changes(with(LIGHTS), with(SmallTown.BENCHES)))
        .containsExactly(
            new Change.Added(SECOND, SmallTown.BENCHES.id()),
            new Change.Removed(SECOND, LIGHTS.id()));
  }

  @Test
  void eachNewFollowUpOfAProposalIsAChange() {
    FollowUp begun = FollowUp.of(FIRST_DAY.minusDays(2), FollowUpStatus.IN_PROGRESS);
    FollowUp done = FollowUp.of(FIRST_DAY.minusDays(1), FollowUpStatus.IMPLEMENTED);

    assertThat(changes(with(followed(begun)), with(followed(begun, done))))
        .containsExactly(
            new Change.Changed(
                SECOND,
                LIGHTS.id(),
                Fact.FOLLOW_UP,
                Optional.empty(),
                Optional.of(Values.followUp(done))));
  }

  @Test
  void anInsertedFollowUpDoesNotChangeTheOthers() {
    FollowUp begun = FollowUp.of(FIRST_DAY.minusDays(3), FollowUpStatus.PENDING);
    FollowUp between = FollowUp.of(FIRST_DAY.minusDays(2), FollowUpStatus.IN_PROGRESS);
    FollowUp done = FollowUp.of(FIRST_DAY.minusDays(1), FollowUpStatus.IMPLEMENTED);

    assertThat(changes(with(followed(begun, done)), with(followed(begun, between, done))))
        .containsExactly(
            new Change.Changed(
                SECOND,
                LIGHTS.id(),
                Fact.FOLLOW_UP,
                Optional.empty(),
                Optional.of(Values.followUp(between))));
  }

  @Test
  void aLaterFollowUpIsAChangeOnItsDay() {
    Assises planned =
        with(followed(FollowUp.of(FIRST_DAY.plusDays(1), FollowUpStatus.IN_PROGRESS)));

    Publication first = Publication.of(planned, FIRST);
    Publication second = first.revise(planned, SECOND);

    assertThat(first.assises().proposal(LIGHTS.id()).followUps()).isEmpty();
    assertThat(second.assises().proposal(LIGHTS.id()).followUps()).hasSize(1);
    assertThat(second.revision(LIGHTS.id())).isEqualTo(new Revision(1, FIRST, SECOND));
    assertThat(second.changes()).extracting(Change::kind).containsExactly("proposal-follow-up");
  }

  private static final java.time.LocalDate FIRST_DAY = java.time.LocalDate.of(2024, 11, 1);

  private static Proposal followed(FollowUp... followUps) {
    return LIGHTS.toBuilder().followUps(List.of(followUps)).build();
  }

  private static Change changed(Id item, Fact fact, ShownValue from, ShownValue to) {
    return new Change.Changed(SECOND, item, fact, Optional.of(from), Optional.of(to));
  }

  private static ShownValue code(String code) {
    return new ShownValue.Code(code);
  }

  private static List<String> kinds(Session before, Session after) {
    return kinds(with(before), with(after));
  }

  private static List<String> kinds(Assises before, Assises after) {
    return changes(before, after).stream()
        .map(change -> change.kind() + " " + change.item().value())
        .toList();
  }

  private static List<Change> changes(Session before, Session after) {
    return changes(with(before), with(after));
  }

  private static List<Change> changes(Assises before, Assises after) {
    return Publication.of(before, FIRST).revise(after, SECOND).changes();
  }

  @Test
  void aNewTranslationIsAChange() {
    Text both = WORKSHOP.title().with("br", "Atalier");

    assertThat(kinds(WORKSHOP, WORKSHOP.toBuilder().title(both).build()))
        .containsExactly("session-title workshop");
  }

  @Test
  void aChangeIsPrintedWithoutTexts() {
    Text other = Text.of("fr", "Un autre titre");

    List<Change> changes = changes(WORKSHOP, WORKSHOP.toBuilder().title(other).build());

    assertThat(changes)
        .extracting(Change::toString)
        .containsExactly("session workshop: session-title (%s)".formatted(SECOND));
  }

  @Test
  void everyOtherChangeIsPrintedWithItsItem() {
    assertThat(
            List.of(
                new Change.Added(SECOND, TALK.id()),
                new Change.Affected(SECOND, TALK.id(), EDITION.id()),
                new Change.Removed(SECOND, TALK.id()),
                new Change.Forgotten(SECOND, TALK.id())))
        .extracting(Change::toString)
        .containsExactly(
            "session talk: session-added (%s)".formatted(SECOND),
            "session talk: session-affected (%s)".formatted(SECOND),
            "session talk: session-removed (%s)".formatted(SECOND),
            "session talk: session-forgotten (%s)".formatted(SECOND));
  }
}
