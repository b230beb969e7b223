package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
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
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.PartialDate;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;

/** What the changes from one publication to the next say, change by change. */
class ChangeTest {

  @Test
  void anEditionIsAdded() {
    Edition next =
        Edition.builder(
                new EditionId("2026"), 3, EDITION.title(), Attested.of(PartialDate.parse("2026")))
            .build();

    assertThat(changes(assises().build(), assises().editions(List.of(EDITION, next)).build()))
        .containsExactly(new Change.EditionAdded(SECOND, next.id()));
  }

  @Test
  void anEditionThatIsPostponedIsMovedAndStandsOtherwise() {
    PartialDate later = PartialDate.parse("2025-01");
    Edition postponed = EDITION.postponedTo(Attested.of(later));

    assertThat(changes(assises().build(), assises().editions(List.of(postponed)).build()))
        .containsExactly(
            new Change.EditionMoved(SECOND, EDITION.id(), PartialDate.of(DAY), later),
            new Change.EditionStatusChanged(
                SECOND, EDITION.id(), EditionStatus.ANNOUNCED, EditionStatus.POSTPONED));
  }

  @Test
  void whatElseIsDifferentAmendsAnEdition() {
    Edition described = EDITION.toBuilder().description(fr("Deuxième édition")).build();

    assertThat(changes(assises().build(), assises().editions(List.of(described)).build()))
        .containsExactly(new Change.EditionAmended(SECOND, EDITION.id()));
  }

  @Test
  void aSessionIsAdded() {
    assertThat(changes(with(TALK), with(TALK, WORKSHOP)))
        .containsExactly(new Change.SessionAdded(SECOND, WORKSHOP.id()));
  }

  @Test
  void aSessionIsMovedFromOneSlotToAnother() {
    Slot afternoon = new Slot.PartOfDay(DAY, DayPart.AFTERNOON, 1);

    assertThat(changes(WORKSHOP, WORKSHOP.toBuilder().slot(afternoon).build()))
        .containsExactly(
            new Change.SessionMoved(SECOND, WORKSHOP.id(), WORKSHOP.slot(), afternoon));
  }

  @Test
  void aSessionIsRetitled() {
    assertThat(changes(WORKSHOP, WORKSHOP.toBuilder().title(fr("Rues calmes")).build()))
        .containsExactly(
            new Change.SessionRetitled(SECOND, WORKSHOP.id(), WORKSHOP.title(), fr("Rues calmes")));
  }

  @Test
  void aSessionIsRelocatedIntoARoomOfAnotherPlace() {
    assertThat(changes(WORKSHOP, WORKSHOP.toBuilder().room(ROOM.id()).build()))
        .containsExactly(
            new Change.SessionRelocated(
                SECOND, WORKSHOP.id(), Optional.of(ANNEX.id()), Optional.of(ROOM.id())));
  }

  @Test
  void aVenueThatChangesRelocatesTheSessionsThatHaveNoPlaceOfTheirOwn() {
    Session elsewhere = TALK.toBuilder().place(ANNEX.id()).build();
    Edition moved = EDITION.toBuilder().venue(ANNEX.id()).build();
    Assises.Builder town = assises().sessions(List.of(elsewhere, WORKSHOP));

    assertThat(changes(town.build(), town.editions(List.of(moved)).build()))
        .containsExactly(
            new Change.EditionAmended(SECOND, EDITION.id()),
            new Change.SessionRelocated(
                SECOND, WORKSHOP.id(), Optional.of(ANNEX.id()), Optional.empty()));
  }

  @Test
  void aPlaceThatIsCalledOtherwiseAmendsTheSessionsThere() {
    Assises.Builder town = assises().sessions(List.of(WORKSHOP));
    Place renamed = Place.of(SmallTown.HALL.id(), fr("Grande halle"));

    assertThat(changes(town.build(), town.places(List.of(renamed, ANNEX)).build()))
        .containsExactly(new Change.SessionAmended(SECOND, WORKSHOP.id()));
  }

  @Test
  void aSpeakerIsReplacedByAnother() {
    Session other = TALK.toBuilder().contributions(List.of(part(LOIC))).build();

    assertThat(changes(TALK, other))
        .containsExactly(
            new Change.SpeakersReplaced(SECOND, TALK.id(), List.of(LOIC.id()), List.of(ANNA.id())));
  }

  @Test
  void aSpeakerWhoAlsoModeratesHasNotJoined() {
    Contribution moderating = Contribution.of(ANNA.id(), Contribution.Role.MODERATOR);
    Session both = TALK.toBuilder().contributions(List.of(part(ANNA), moderating)).build();

    assertThat(changes(TALK, both)).containsExactly(new Change.SessionAmended(SECOND, TALK.id()));
  }

  @Test
  void aSessionIsCancelledAndNothingElseIsSaidOfIt() {
    Session cancelled =
        TALK.toBuilder().title(fr("Annulé")).status(SessionStatus.CANCELLED).build();

    assertThat(changes(TALK, cancelled))
        .containsExactly(new Change.SessionCancelled(SECOND, TALK.id()));
  }

  @Test
  void aSessionThatTakesPlaceAfterAllIsReinstatedAndMayHaveMoved() {
    Session cancelled = TALK.toBuilder().status(SessionStatus.CANCELLED).build();
    Slot later = new Slot.PartOfDay(DAY, DayPart.EVENING, 1);
    Session moved = TALK.toBuilder().slot(later).build();

    assertThat(changes(cancelled, moved))
        .containsExactly(
            new Change.SessionReinstated(SECOND, TALK.id()),
            new Change.SessionMoved(SECOND, TALK.id(), TALK.slot(), later));
  }

  @Test
  void severalThingsOfOneSessionAreSeveralChanges() {
    Session other =
        TALK.toBuilder().title(fr("Débat")).room(ROOM.id()).contributions(List.of()).build();

    assertThat(changes(TALK, other))
        .extracting(Object::getClass)
        .containsExactly(
            Change.SessionRetitled.class,
            Change.SessionRelocated.class,
            Change.SpeakersReplaced.class);
  }

  @Test
  void whatElseIsDifferentAmendsASession() {
    assertThat(changes(TALK, TALK.toBuilder().openFloor(true).build()))
        .containsExactly(new Change.SessionAmended(SECOND, TALK.id()));
  }

  @Test
  void aProposalIsAddedAndAnotherRemoved() {
    assertThat(changes(with(LIGHTS), with(SmallTown.BENCHES)))
        .containsExactly(
            new Change.ProposalAdded(SECOND, SmallTown.BENCHES.id()),
            new Change.ProposalRemoved(SECOND, LIGHTS.id()));
  }

  @Test
  void eachNewFollowUpOfAProposalIsAChange() {
    FollowUp begun = FollowUp.of(DAY, FollowUpStatus.IN_PROGRESS);
    FollowUp done = FollowUp.of(DAY.plusDays(1), FollowUpStatus.IMPLEMENTED);
    Proposal earlier = LIGHTS.toBuilder().followUps(List.of(begun)).build();
    Proposal later = LIGHTS.toBuilder().followUps(List.of(begun, done)).build();

    assertThat(changes(with(earlier), with(later)))
        .containsExactly(new Change.ProposalFollowedUp(SECOND, LIGHTS.id(), done));
  }

  @Test
  void whatElseIsDifferentAmendsAProposal() {
    assertThat(changes(with(LIGHTS), with(LIGHTS.toBuilder().supporters(12).build())))
        .containsExactly(new Change.ProposalAmended(SECOND, LIGHTS.id()));
  }

  private static List<Change> changes(Session before, Session after) {
    return changes(with(before), with(after));
  }

  private static List<Change> changes(Assises before, Assises after) {
    return Publication.of(before, FIRST).revise(after, SECOND).changes();
  }
}
