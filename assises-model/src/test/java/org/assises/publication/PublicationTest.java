package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Contribution;
import org.assises.model.DayPart;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Name;
import org.assises.model.NamingBasis.Consent;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.model.SpeakerId;
import org.assises.model.Text;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final Instant FIRST = Instant.parse("2024-11-01T08:00:00Z");
  private static final Instant SECOND = Instant.parse("2024-11-02T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2024, 11, 23);
  private static final EditionId EDITION = new EditionId("2024");
  private static final SpeakerId SPEAKER = new SpeakerId("s1");

  private static final Session TALK =
      session("talk", 1).contributions(List.of(part(SPEAKER))).build();
  private static final Session WORKSHOP = session("workshop", 2).build();
  private static final Proposal LIGHTS =
      Proposal.builder(new ProposalId("p1"), EDITION, Text.of("fr", "Éclairer les rues")).build();

  @Test
  void draftsAndWhatOnlyTheyReferToStayInside() {
    Session draft =
        session("draft", 3)
            .contributions(List.of(part(new SpeakerId("s2"))))
            .visibility(Visibility.DRAFT)
            .build();
    Speaker onlyInDraft = named("s2", Consent.given(DAY.minusYears(1)));

    Publication publication =
        Publication.of(
            assises()
                .sessions(List.of(TALK, draft))
                .speakers(List.of(onlyInDraft, named("s1", Consent.given(DAY.minusYears(1)))))
                .build(),
            FIRST);

    assertThat(publication.assises().sessions()).containsExactly(TALK);
    assertThat(publication.assises().speakers()).extracting(Speaker::id).containsExactly(SPEAKER);
  }

  @Test
  void aNameIsPublishedFromConsentToWithdrawal() {
    Assises assises =
        assises()
            .sessions(List.of(TALK))
            .speakers(
                List.of(
                    named(
                        "s1",
                        Consent.given(LocalDate.of(2024, 11, 1))
                            .withdrawnOn(LocalDate.of(2024, 11, 2)))))
            .build();

    Publication first = Publication.of(assises, FIRST);
    Publication second = first.revise(assises, SECOND);

    assertThat(first.assises().speaker(SPEAKER).name()).map(Name::value).contains("A. Person");
    assertThat(second.assises().speaker(SPEAKER).name()).isEmpty();
    assertThat(second.revision(TALK.id()).number()).isEqualTo(1);
  }

  @Test
  void anAuthorIsNamedByConsentAlone() {
    Author author =
        new Author.Inhabitant(
            Optional.of(Name.of("A. Person", new org.assises.model.NamingBasis.PublicOffice())),
            Optional.empty());
    Proposal proposal = LIGHTS.toBuilder().author(author).build();

    Publication publication = Publication.of(assises().proposals(List.of(proposal)).build(), FIRST);

    assertThat(publication.assises().proposal(LIGHTS.id()).author())
        .contains(Author.Inhabitant.unnamed());
  }

  @Test
  void whatDidNotChangeKeepsItsRevisionAndTheDateOfItsLastChange() {
    Assises assises = assises().sessions(List.of(WORKSHOP)).proposals(List.of(LIGHTS)).build();

    Publication second = Publication.of(assises, FIRST).revise(assises, SECOND);

    assertThat(second.revision(WORKSHOP.id())).isEqualTo(new Revision(0, FIRST, FIRST));
    assertThat(second.revision(LIGHTS.id())).isEqualTo(new Revision(0, FIRST, FIRST));
    assertThat(second.lastModified()).isEqualTo(FIRST);
    assertThat(second.changes()).isEmpty();
  }

  @Test
  void aSessionThatIsGoneStaysCancelledAndCanComeBack() {
    Assises with = assises().sessions(List.of(WORKSHOP)).build();
    Assises without = assises().build();

    Publication cancelled = Publication.of(with, FIRST).revise(without, SECOND);
    Publication back = cancelled.revise(with, SECOND.plusSeconds(60));

    assertThat(cancelled.assises().session(WORKSHOP.id()).status())
        .isEqualTo(SessionStatus.CANCELLED);
    assertThat(cancelled.changes())
        .containsExactly(new Change.SessionCancelled(SECOND, WORKSHOP.id()));
    assertThat(cancelled.revise(without, SECOND.plusSeconds(9)).revision(WORKSHOP.id()).number())
        .isEqualTo(1);
    assertThat(back.revision(WORKSHOP.id()).number()).isEqualTo(2);
    assertThat(back.changes())
        .containsExactly(new Change.SessionReinstated(SECOND.plusSeconds(60), WORKSHOP.id()));
  }

  @Test
  void aProposalThatIsGoneLeavesATombstoneAndNothingElse() {
    Assises with = assises().proposals(List.of(LIGHTS)).build();
    Proposal followed =
        LIGHTS.toBuilder().followUps(List.of(FollowUp.of(DAY, FollowUpStatus.IN_PROGRESS))).build();

    Publication followedUp =
        Publication.of(with, FIRST).revise(assises().proposals(List.of(followed)).build(), SECOND);
    Publication gone = followedUp.revise(assises().build(), SECOND.plusSeconds(60));

    assertThat(followedUp.changes())
        .containsExactly(
            new Change.ProposalFollowedUp(SECOND, LIGHTS.id(), followed.followUps().get(0)));
    assertThat(gone.tombstones())
        .containsExactly(
            new Tombstone(LIGHTS.id(), EDITION, new Revision(2, FIRST, SECOND.plusSeconds(60))));
    assertThat(gone.history())
        .containsExactly(new Change.ProposalRemoved(SECOND.plusSeconds(60), LIGHTS.id()));
  }

  @Test
  void whatElseChangesOfAnEditionIsSaidInOneWord() {
    Assises before = assises().build();
    Edition described =
        before.edition(EDITION).toBuilder().description(Text.of("fr", "Deuxième édition")).build();

    Publication second =
        Publication.of(before, FIRST)
            .revise(before.toBuilder().editions(List.of(described)).build(), SECOND);

    assertThat(second.changes()).containsExactly(new Change.EditionAmended(SECOND, EDITION));
    assertThat(second.lastModified()).isEqualTo(SECOND);
  }

  @Test
  void anIdExchangedForAnotherIsRefused() {
    Publication first = Publication.of(assises().sessions(List.of(WORKSHOP)).build(), FIRST);
    Assises renamed =
        assises().sessions(List.of(session("workshop", "atelier", 2).build())).build();

    assertThatThrownBy(() -> first.revise(renamed, SECOND))
        .isInstanceOfSatisfying(
            PublicationRefusedException.class,
            refused ->
                assertThat(refused.findings())
                    .containsExactly(
                        new IdFinding.IdExchanged(WORKSHOP.id(), new SessionId("atelier"))));
  }

  @Test
  void aPublicationIsRevisedFromWhatWasKeptOfIt() {
    Assises assises = assises().sessions(List.of(WORKSHOP)).proposals(List.of(LIGHTS)).build();
    Publication first = Publication.of(assises, FIRST);

    Publication restored = Publication.from(first.snapshot());

    assertThat(restored.snapshot()).isEqualTo(first.snapshot());
    assertThat(restored.revise(assises().build(), SECOND).snapshot())
        .isEqualTo(first.revise(assises().build(), SECOND).snapshot());
  }

  private static Assises.Builder assises() {
    Edition edition =
        Edition.builder(
                EDITION,
                2,
                Attested.of(Text.of("fr", "Assises locales de la sécurité")),
                Attested.of(PartialDate.of(DAY)))
            .build();
    return Assises.builder(
            new AssisesId("assises.example"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .editions(List.of(edition))
        .speakers(List.of(named("s1", Consent.given(DAY.minusYears(1)))));
  }

  private static Speaker named(String id, Consent consent) {
    return Speaker.of(new SpeakerId(id), Name.of("A. Person", consent));
  }

  private static Contribution part(SpeakerId speaker) {
    return Contribution.of(speaker, Contribution.Role.SPEAKER);
  }

  private static Session.Builder session(String id, int order) {
    return session(id, id, order);
  }

  private static Session.Builder session(String title, String id, int order) {
    return Session.builder(
        new SessionId(id),
        EDITION,
        SessionKind.WORKSHOP,
        Text.of("fr", title),
        new Slot.PartOfDay(DAY, DayPart.MORNING, order));
  }
}
