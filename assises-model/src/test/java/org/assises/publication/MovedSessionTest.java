package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.fr;

import java.time.LocalDate;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.junit.jupiter.api.Test;

/** Tests what a publication tells of sessions that move to another time, edition or day. */
class MovedSessionTest {
  private static final Edition NEXT =
      Edition.builder(new EditionId("2026"), 3, fr("Suite"), PartialDate.parse("2026")).build();
  private static final Session LATER =
      WORKSHOP.toBuilder().slot(new Slot.PartOfDay(DAY, DayPart.AFTERNOON, 1)).build();
  private static final Session LATEST =
      WORKSHOP.toBuilder().slot(new Slot.PartOfDay(DAY, DayPart.EVENING, 1)).build();
  private static final Session IN_NEXT = WORKSHOP.toBuilder().edition(NEXT.id()).build();

  private static Assises town(Session session) {
    return SmallTown.assises().editions(List.of(EDITION, NEXT)).sessions(List.of(session)).build();
  }

  private static SessionStatus statusIn(Edition edition, Session session) {
    Assises town =
        SmallTown.assises().editions(List.of(edition)).sessions(List.of(session)).build();
    return Publication.of(town, FIRST).assises().session(session.id()).status();
  }

  private static Edition postponed() {
    return EDITION.postponedTo(Attested.of(PartialDate.parse("2025-01")));
  }

  @Test
  void aSessionThatNeverMovedHasNoFormerSlot() {
    assertThat(Publication.of(town(WORKSHOP), FIRST).formerSlot(WORKSHOP.id())).isEmpty();
  }

  @Test
  void aMovedSessionHasItsFormerSlot() {
    Publication moved = Publication.of(town(WORKSHOP), FIRST).revise(town(LATER), SECOND);

    assertThat(moved.formerSlot(WORKSHOP.id())).contains(WORKSHOP.slot());
  }

  @Test
  void aSessionThatMovedTwiceHasTheSlotBeforeTheLastMove() {
    Publication moved =
        Publication.of(town(WORKSHOP), FIRST)
            .revise(town(LATER), SECOND)
            .revise(town(LATEST), THIRD);

    assertThat(moved.formerSlot(WORKSHOP.id())).contains(LATER.slot());
  }

  @Test
  void aLaterPublicationKeepsTheFormerSlot() {
    Publication moved = Publication.of(town(WORKSHOP), FIRST).revise(town(LATER), SECOND);

    assertThat(moved.revise(town(LATER), THIRD).formerSlot(WORKSHOP.id()))
        .contains(WORKSHOP.slot());
  }

  @Test
  void aLaterPublicationKeepsTheFirstEdition() {
    Publication moved = Publication.of(town(WORKSHOP), FIRST).revise(town(IN_NEXT), SECOND);

    assertThat(moved.revise(town(IN_NEXT), THIRD).firstEdition(WORKSHOP.id()))
        .isEqualTo(EDITION.id());
  }

  @Test
  void aRestoredPublicationHasTheChangesOfItsOwnInstant() {
    Publication moved =
        Publication.of(town(WORKSHOP), FIRST)
            .revise(town(LATER), SECOND)
            .revise(town(LATEST), THIRD);

    assertThat(Publication.from(moved.snapshot()).changes()).isEqualTo(moved.changes());
  }

  @Test
  void theFormerSlotIsKeptInTheSnapshot() {
    Publication moved = Publication.of(town(WORKSHOP), FIRST).revise(town(LATER), SECOND);

    assertThat(Publication.from(moved.snapshot()).formerSlot(WORKSHOP.id()))
        .contains(WORKSHOP.slot());
  }

  @Test
  void theFirstEditionOfASessionIsItsEdition() {
    assertThat(Publication.of(town(WORKSHOP), FIRST).firstEdition(WORKSHOP.id()))
        .isEqualTo(EDITION.id());
  }

  @Test
  void aSessionOfAnotherEditionKeepsItsFirstEdition() {
    Publication moved = Publication.of(town(WORKSHOP), FIRST).revise(town(IN_NEXT), SECOND);

    assertThat(moved.firstEdition(WORKSHOP.id())).isEqualTo(EDITION.id());
  }

  @Test
  void theFirstEditionIsKeptInTheSnapshot() {
    Publication moved = Publication.of(town(WORKSHOP), FIRST).revise(town(IN_NEXT), SECOND);

    assertThat(Publication.from(moved.snapshot()).firstEdition(WORKSHOP.id()))
        .isEqualTo(EDITION.id());
  }

  @Test
  void aSessionThatReturnsToItsFirstEditionHasNoOther() {
    Publication returned =
        Publication.of(town(WORKSHOP), FIRST)
            .revise(town(IN_NEXT), SECOND)
            .revise(town(WORKSHOP), THIRD);

    assertThat(returned.snapshot().firstEditions()).isEmpty();
  }

  @Test
  void aPostponedEditionPostponesTheSessionsOnItsFormerDay() {
    assertThat(statusIn(postponed(), WORKSHOP)).isEqualTo(SessionStatus.POSTPONED);
  }

  @Test
  void aPostponedEditionKeepsTheStatusOfASessionOnItsNewDate() {
    Slot day = Slot.WholeDay.of(LocalDate.of(2025, 1, 18));

    assertThat(statusIn(postponed(), WORKSHOP.toBuilder().slot(day).build()))
        .isEqualTo(SessionStatus.CONFIRMED);
  }

  @Test
  void aPostponedEditionKeepsTheStatusOfAPreparatoryMeeting() {
    Session meeting = WORKSHOP.toBuilder().kind(SessionKind.PREPARATORY_MEETING).build();

    assertThat(statusIn(postponed(), meeting)).isEqualTo(SessionStatus.CONFIRMED);
  }

  @Test
  void aPostponedEditionKeepsTheStatusOfASessionWithoutADay() {
    Session someDay = WORKSHOP.toBuilder().slot(new Slot.Unscheduled()).build();

    assertThat(statusIn(postponed(), someDay)).isEqualTo(SessionStatus.CONFIRMED);
  }

  @Test
  void aPostponedEditionKeepsACancelledSessionCancelled() {
    Session cancelled = WORKSHOP.toBuilder().status(SessionStatus.CANCELLED).build();

    assertThat(statusIn(postponed(), cancelled)).isEqualTo(SessionStatus.CANCELLED);
  }

  @Test
  void anAnnouncedEditionKeepsTheStatusOfASessionOnAnotherDay() {
    Slot eve = Slot.WholeDay.of(DAY.minusDays(1));

    assertThat(statusIn(EDITION, WORKSHOP.toBuilder().slot(eve).build()))
        .isEqualTo(SessionStatus.CONFIRMED);
  }
}
