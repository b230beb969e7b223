package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.publication.SmallTown.ANNA;
import static org.assises.publication.SmallTown.ANNEX;
import static org.assises.publication.SmallTown.BENCHES;
import static org.assises.publication.SmallTown.DAY;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.HALL;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.ROOM;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.proposal;
import static org.assises.publication.SmallTown.with;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.finding.IdFinding;
import org.assises.finding.ProgrammeFinding;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Broadcast;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Id;
import org.assises.model.Mandate;
import org.assises.model.MandateId;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.NamingBasis.PublicOffice;
import org.assises.model.Organization;
import org.assises.model.OrganizationId;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.Visibility;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;

class PublicationTest {

  @Test
  void theFirstRevisionIsZero() {
    Publication publication = Publication.of(with(WORKSHOP), FIRST.plusMillis(999));

    assertThat(publication.at()).isEqualTo(FIRST);
    assertThat(publication.day()).isEqualTo(LocalDate.of(2024, 11, 1));
    assertThat(publication.lastModified()).isEqualTo(FIRST);
    assertThat(publication.revision(WORKSHOP.id())).isEqualTo(new Revision(0, FIRST, FIRST));
    assertThat(publication.changes()).isEmpty();
    assertThat(publication.tombstones()).isEmpty();
  }

  @Test
  void yearsOutOfRangeAreRefused() {
    Instant first = Instant.parse("0001-01-01T00:00:00Z");
    Instant last = Instant.parse("9999-12-31T23:59:59Z");

    assertThat(Publication.of(with(WORKSHOP), first).at()).isEqualTo(first);
    assertThat(Publication.of(with(WORKSHOP), last.plusMillis(999)).at()).isEqualTo(last);
    for (Instant beyond : List.of(first.minusNanos(1), last.plusSeconds(1), Instant.MAX)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Publication.of(with(WORKSHOP), beyond))
          .withMessage("the instant of a publication must be in the years 1 to 9999");
    }
  }

  @Test
  void anItemAddedLaterStartsAtRevisionZero() {
    Publication second = Publication.of(with(TALK), FIRST).revise(with(TALK, WORKSHOP), SECOND);

    assertThat(second.revision(WORKSHOP.id())).isEqualTo(new Revision(0, SECOND, SECOND));
  }

  @Test
  void aPublicationHasItsFindings() {
    Slot open = Slot.Timed.of(DAY.atTime(18, 0), assises().build().zone());
    Session reception = WORKSHOP.toBuilder().slot(open).build();

    Publication publication = Publication.of(with(reception), FIRST);

    assertThat(publication.findings())
        .containsExactly(new ProgrammeFinding.EndMissing(WORKSHOP.id()));
  }

  @Test
  void aRestoredPublicationIsRevisedLikeTheOriginal() {
    Assises changed = with(WORKSHOP.toBuilder().title(fr("Atelier, suite")).build());
    Publication second = Publication.of(with(TALK, WORKSHOP), FIRST).revise(with(WORKSHOP), SECOND);

    Publication restored = Publication.from(second.snapshot());

    assertThat(restored.snapshot()).isEqualTo(second.snapshot());
    assertThat(restored.revise(changed, THIRD).snapshot())
        .isEqualTo(second.revise(changed, THIRD).snapshot());
  }

  @Test
  void aRestoredPublicationHasItsProposals() {
    Publication first = Publication.of(with(LIGHTS), FIRST);

    Publication restored = Publication.from(first.snapshot());

    assertThat(restored.revision(LIGHTS.id())).isEqualTo(new Revision(0, FIRST, FIRST));
  }

  @Test
  void anUnpublishedItemHasNoRevision() {
    Session draft = WORKSHOP.toBuilder().visibility(Visibility.DRAFT).build();
    Publication publication = Publication.of(with(draft), FIRST);

    assertThatThrownBy(() -> publication.revision(draft.id()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("workshop is not in this publication");
  }

  @Test
  void anUnchangedItemKeepsItsRevision() {
    Assises assises = assises().sessions(List.of(WORKSHOP)).proposals(List.of(LIGHTS)).build();

    Publication second = Publication.of(assises, FIRST).revise(assises, SECOND);

    assertThat(second.revision(WORKSHOP.id())).isEqualTo(new Revision(0, FIRST, FIRST));
    assertThat(second.revision(LIGHTS.id())).isEqualTo(new Revision(0, FIRST, FIRST));
    assertThat(second.at()).isEqualTo(SECOND);
    assertThat(second.lastModified()).isEqualTo(FIRST);
  }

  @Test
  void aNewTimeIncrementsTheRevision() {
    Slot ten = Slot.Timed.of(DAY.atTime(10, 0), DAY.atTime(11, 0), assises().build().zone());
    Publication first = Publication.of(with(WORKSHOP), FIRST);

    Publication second = first.revise(with(WORKSHOP.toBuilder().slot(ten).build()), SECOND);

    assertThat(second.assises().sessions()).extracting(Session::id).containsExactly(WORKSHOP.id());
    assertThat(second.revision(WORKSHOP.id())).isEqualTo(new Revision(1, FIRST, SECOND));
    assertThat(second.changes()).containsExactly(time(WORKSHOP, ten));
  }

  @Test
  void aNameIsPublishedFromConsentToWithdrawal() {
    Consent forADay =
        Consent.of(LocalDate.of(2024, 11, 1)).withWithdrawnOn(LocalDate.of(2024, 11, 2));
    Speaker speaker = Speaker.of(ANNA.id(), Name.of("Anna", forADay));
    Assises assises = assises().sessions(List.of(TALK)).speakers(List.of(speaker)).build();

    Publication first = Publication.of(assises, FIRST);
    Publication second = first.revise(assises, SECOND);

    assertThat(first.assises().speaker(ANNA.id()).name()).map(Name::value).contains("Anna");
    assertThat(second.assises().speaker(ANNA.id()).name()).isEmpty();
    assertThat(second.revision(TALK.id()).number()).isEqualTo(1);
  }

  @Test
  void aSessionIsRevisedWithTheItemsItShows() {
    Organization city = Organization.of(new OrganizationId("city"), fr("Ville"));
    Mandate mayor = Mandate.of(new MandateId("mayor"), fr("maire")).withOrganization(city.id());
    Speaker speaker = Speaker.of(ANNA.id(), Name.of("Anna", new PublicOffice()), mayor);
    Session talk =
        TALK.toBuilder()
            .contributions(List.of(SmallTown.part(speaker).withMandate(mayor.id())))
            .build();
    Assises.Builder town = assises().speakers(List.of(speaker)).sessions(List.of(talk));
    Publication first = Publication.of(town.organizations(List.of(city)).build(), FIRST);
    Organization renamed = Organization.of(city.id(), fr("Ville de Quimper"));

    Publication second = first.revise(town.organizations(List.of(renamed)).build(), SECOND);

    assertThat(second.revision(TALK.id()).number()).isEqualTo(1);
  }

  @Test
  void theReplayOfAnEditionRevisesItsSessions() {
    Broadcast replay = Broadcast.replay(URI.create("https://example.org/replay"));
    Publication first = Publication.of(with(WORKSHOP), FIRST);
    Assises replayed =
        assises()
            .editions(List.of(EDITION.toBuilder().broadcasts(List.of(replay)).build()))
            .sessions(List.of(WORKSHOP))
            .build();

    Publication second = first.revise(replayed, SECOND);

    assertThat(second.revision(WORKSHOP.id()).number()).isEqualTo(1);
    assertThat(second.changes())
        .extracting(Change::kind)
        .containsExactly("edition-broadcasts", "session-affected");
  }

  @Test
  void aMissingSessionStaysAsCancelledAndCanReturn() {
    Publication cancelled = Publication.of(with(TALK, WORKSHOP), FIRST).revise(with(TALK), SECOND);
    Publication still = cancelled.revise(with(TALK), THIRD);
    Publication back = cancelled.revise(with(TALK, WORKSHOP), THIRD);

    assertThat(cancelled.assises().session(WORKSHOP.id()).status())
        .isEqualTo(SessionStatus.CANCELLED);
    assertThat(cancelled.changes()).containsExactly(status(SECOND, "confirmed", "cancelled"));
    assertThat(still.revision(WORKSHOP.id())).isEqualTo(new Revision(1, FIRST, SECOND));
    assertThat(back.revision(WORKSHOP.id())).isEqualTo(new Revision(2, FIRST, THIRD));
    assertThat(back.changes()).containsExactly(status(THIRD, "cancelled", "confirmed"));
  }

  @Test
  void aMissingSessionKeepsItsPlaceWhileThatIsPublished() {
    Session inRoom = TALK.toBuilder().room(ROOM.id()).build();
    Session inHall = SmallTown.session("hall", 4).place(HALL.id()).build();
    Session inAnnex = SmallTown.session("annex", 5).place(ANNEX.id()).build();
    Session stays = WORKSHOP.toBuilder().room(ROOM.id()).build();
    Publication first = Publication.of(with(inRoom, inHall, inAnnex, stays), FIRST);

    Assises roomThere = first.revise(with(stays), SECOND).assises();
    Assises onlyHallThere = first.revise(with(WORKSHOP), SECOND).assises();

    assertThat(roomThere.session(inRoom.id()).room()).contains(ROOM.id());
    assertThat(roomThere.session(inAnnex.id()).place()).contains(ANNEX.id());
    assertThat(onlyHallThere.session(inHall.id()).place()).contains(HALL.id());
    assertThat(onlyHallThere.session(inRoom.id()).room()).isEmpty();
    assertThat(onlyHallThere.session(inAnnex.id()).place()).isEmpty();
  }

  @Test
  void aSessionThatBecomesADraftKeepsOnlyWhatACancellationNeeds() {
    Session detailed = TALK.toBuilder().description(fr("Ce qui se dira")).build();
    Session draft = detailed.toBuilder().visibility(Visibility.DRAFT).title(fr("Secret")).build();

    Publication cancelled = Publication.of(with(detailed), FIRST).revise(with(draft), SECOND);

    Session kept = cancelled.assises().session(TALK.id());
    assertThat(kept.title()).isEqualTo(TALK.title());
    assertThat(kept.slot()).isEqualTo(TALK.slot());
    assertThat(kept.description()).isEmpty();
    assertThat(kept.contributions()).isEmpty();
    assertThat(cancelled.assises().speakers()).isEmpty();
  }

  @Test
  void aMissingProposalLeavesOnlyATombstone() {
    Proposal followed = followed(LIGHTS, "Étude lancée");
    Publication followedUp = Publication.of(with(LIGHTS), FIRST).revise(with(followed), SECOND);

    Publication gone = followedUp.revise(with(BENCHES), THIRD);

    assertThat(gone.tombstones())
        .containsExactly(new Tombstone(LIGHTS.id(), EDITION.id(), new Revision(2, FIRST, THIRD)));
    assertThat(gone.history())
        .containsExactly(
            new Change.Added(THIRD, BENCHES.id()), new Change.Removed(THIRD, LIGHTS.id()));
  }

  @Test
  void tombstonesAreKeptInTheOrderOfTheirIds() {
    Publication first = Publication.of(with(proposal("a"), proposal("b")), FIRST);

    Publication gone = first.revise(with(proposal("a")), SECOND).revise(assises().build(), THIRD);

    assertThat(gone.tombstones())
        .extracting(stone -> stone.proposal().value())
        .containsExactly("a", "b");
  }

  @Test
  void aReturningProposalContinuesTheRevisionOfItsTombstone() {
    Publication gone = Publication.of(with(LIGHTS), FIRST).revise(assises().build(), SECOND);

    Publication back = gone.revise(with(LIGHTS), THIRD);

    assertThat(back.revision(LIGHTS.id())).isEqualTo(new Revision(2, FIRST, THIRD));
    assertThat(back.tombstones()).isEmpty();
  }

  @Test
  void aProposalThatChangedAndReturnsContinuesTheRevisionOfItsTombstone() {
    Publication first = Publication.of(with(LIGHTS), FIRST);
    Publication changed = first.revise(with(followed(LIGHTS, "Étude lancée")), SECOND);
    Publication gone = changed.revise(assises().build(), THIRD);
    Instant fourth = THIRD.plusSeconds(1);

    Publication back = gone.revise(with(LIGHTS), fourth);

    assertThat(gone.tombstones().get(0).revision()).isEqualTo(new Revision(2, FIRST, THIRD));
    assertThat(gone.revisions().others()).isEmpty();
    assertThat(back.revision(LIGHTS.id())).isEqualTo(new Revision(3, FIRST, fourth));
  }

  @Test
  void theFormerNoteOfAFollowUpIsNotInTheHistory() {
    Proposal indiscreet = followed(LIGHTS, "Demandé par une voisine");
    Proposal discreet = followed(LIGHTS, "Demandé par une habitante");
    Publication second = Publication.of(with(LIGHTS), FIRST).revise(with(indiscreet), SECOND);

    Publication third = second.revise(with(discreet), THIRD);

    assertThat(Wording.of(third.changes())).contains("habitante");
    assertThat(third.history()).extracting(Change::kind).contains("proposal-follow-up");
    assertThat(Wording.of(third.history())).doesNotContain("voisine", "habitante");
  }

  @Test
  void theFormerTitleOfAMissingSessionIsNotInTheHistory() {
    Session retitled = WORKSHOP.toBuilder().title(fr("Atelier, suite")).build();
    Publication second = Publication.of(with(WORKSHOP), FIRST).revise(with(retitled), SECOND);

    Publication gone = second.revise(assises().build(), THIRD);

    assertThat(second.history()).containsExactly(title(WORKSHOP, retitled));
    assertThat(gone.history()).containsExactly(status(THIRD, "confirmed", "cancelled"));
  }

  @Test
  void changesOfPublishedItemsStayInTheHistory() {
    Session retitled = WORKSHOP.toBuilder().title(fr("Atelier, suite")).build();
    Proposal followed = followed(LIGHTS, "Étude lancée");
    Assises.Builder town = assises().sessions(List.of(WORKSHOP)).proposals(List.of(LIGHTS));
    Publication second =
        Publication.of(town.build(), FIRST)
            .revise(town.sessions(List.of(retitled)).proposals(List.of(followed)).build(), SECOND);

    Publication third = second.revise(town.proposals(List.of(followed, BENCHES)).build(), THIRD);

    assertThat(third.history())
        .containsExactly(
            new Change.Added(THIRD, BENCHES.id()), title(WORKSHOP, retitled), followUp(followed));
  }

  @Test
  void theHistoryKeepsOnlyTheRemovalOfAMissingProposal() {
    Proposal supported = LIGHTS.toBuilder().supporters(12).build();
    Publication amended = Publication.of(with(LIGHTS), FIRST).revise(with(supported), SECOND);

    Publication gone = amended.revise(assises().build(), THIRD);
    Publication later = gone.revise(with(BENCHES), THIRD.plusSeconds(1));

    assertThat(later.history())
        .containsExactly(
            new Change.Added(THIRD.plusSeconds(1), BENCHES.id()),
            new Change.Removed(THIRD, LIGHTS.id()));
  }

  @Test
  void theHistoryIsLimitedButKeepsTheWholeLastPublication() {
    Proposal[] many =
        IntStream.range(0, Publication.LONGEST_HISTORY + 5)
            .mapToObj(i -> proposal("p" + i))
            .toArray(Proposal[]::new);
    Publication second = Publication.of(with(LIGHTS), FIRST).revise(with(many), SECOND);

    Publication third =
        second.revise(assises().sessions(List.of(TALK)).proposals(List.of(many)).build(), THIRD);

    assertThat(second.changes()).hasSize(many.length + 1);
    assertThat(second.history()).hasSize(many.length + 1);
    assertThat(third.changes()).contains(new Change.Added(THIRD, TALK.id()));
    assertThat(third.history())
        .hasSize(Publication.LONGEST_HISTORY)
        .startsWith(new Change.Added(THIRD, TALK.id()));
  }

  @Test
  void twoDifferentPublicationsInOneSecondAreRefused() {
    Publication first = Publication.of(with(WORKSHOP), FIRST);

    assertThat(first.revise(with(WORKSHOP), FIRST.plusMillis(1)).snapshot())
        .isEqualTo(first.snapshot());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.revise(with(TALK), FIRST.plusMillis(999)))
        .withMessage(
            "the content changed since the publication of 2024-11-01T08:00:00Z, so the revision"
                + " must be at least one second later");
  }

  @Test
  void aRevisionBeforeThePublicationIsRefused() {
    Publication second = Publication.of(with(WORKSHOP), SECOND);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> second.revise(with(WORKSHOP), FIRST))
        .withMessage(
            "a revision must not be before the publication that it revises, at"
                + " 2024-11-02T08:00:00Z");
  }

  @Test
  void aRevisionWithAnotherAssisesIsRefused() {
    Assises other =
        Assises.builder(new AssisesId("other.example"), fr("Autre"), assises().build().zone())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.of(with(WORKSHOP), FIRST).revise(other, SECOND))
        .withMessage(
            "a publication of assises.example cannot be revised with the assises other.example");
  }

  @Test
  void aChangedIdAndAMissingEditionAreRefused() {
    Publication first = Publication.of(with(WORKSHOP), FIRST);
    Session renamed =
        Session.builder(
                new SessionId("atelier"),
                EDITION.id(),
                WORKSHOP.kind(),
                WORKSHOP.title(),
                WORKSHOP.slot())
            .build();

    assertThatThrownBy(() -> first.revise(with(renamed), SECOND))
        .isInstanceOfSatisfying(
            PublicationRefusedException.class,
            refused ->
                assertThat(refused.findings())
                    .containsExactly(new IdFinding.IdExchanged(WORKSHOP.id(), renamed.id())));
    assertThatThrownBy(() -> first.revise(assises().editions(List.of()).build(), SECOND))
        .isInstanceOfSatisfying(
            PublicationRefusedException.class,
            refused ->
                assertThat(refused.findings())
                    .containsExactly(new IdFinding.EditionGone(EDITION.id())));
  }

  private static Proposal followed(Proposal proposal, String note) {
    FollowUp followUp =
        FollowUp.builder(LocalDate.of(2024, 10, 1), FollowUpStatus.IN_PROGRESS)
            .note(fr(note))
            .build();
    return proposal.toBuilder().followUps(List.of(followUp)).build();
  }

  private static Change time(Session session, Slot slot) {
    return changed(
        SECOND,
        session.id(),
        Fact.TIME,
        new ShownValue.Time(session.slot()),
        new ShownValue.Time(slot));
  }

  private static Change title(Session was, Session is) {
    return changed(
        SECOND,
        is.id(),
        Fact.TITLE,
        new ShownValue.Words(was.title()),
        new ShownValue.Words(is.title()));
  }

  private static Change status(Instant at, String from, String to) {
    return changed(
        at, WORKSHOP.id(), Fact.STATUS, new ShownValue.Code(from), new ShownValue.Code(to));
  }

  private static Change followUp(Proposal followed) {
    FollowUp only = followed.followUps().get(0);
    Change told =
        new Change.Changed(
            SECOND,
            followed.id(),
            Fact.FOLLOW_UP,
            Optional.empty(),
            Optional.of(Values.followUp(only)));
    return History.kept(List.of(told)).get(0);
  }

  private static Change changed(Instant at, Id item, Fact fact, ShownValue from, ShownValue to) {
    return new Change.Changed(at, item, fact, Optional.of(from), Optional.of(to));
  }
}
