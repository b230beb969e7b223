package org.assises.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.TALK;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.assises;
import static org.assises.publication.SmallTown.fr;
import static org.assises.publication.SmallTown.with;

import java.util.List;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.junit.jupiter.api.Test;

class IdChangesTest {
  private static final Session SAME = as("other", WORKSHOP);

  @Test
  void aSessionWithANewIdIsFound() {
    assertThat(IdChanges.between(with(TALK, WORKSHOP), with(SAME, TALK)))
        .containsExactly(new IdFinding.IdExchanged(WORKSHOP.id(), SAME.id()));
  }

  @Test
  void aSecondEqualSessionIsNotFound() {
    assertThat(IdChanges.between(with(WORKSHOP), with(WORKSHOP, SAME))).isEmpty();
  }

  @Test
  void aRemovedAndADifferentNewSessionAreNotFound() {
    Session other = SAME.toBuilder().title(fr("Autre chose")).build();

    assertThat(IdChanges.between(with(WORKSHOP), with(other))).isEmpty();
  }

  @Test
  void equalSessionsThatBothExistedAreNotFound() {
    assertThat(IdChanges.between(with(WORKSHOP, SAME), with(SAME))).isEmpty();
  }

  @Test
  void aProposalWithANewIdIsFound() {
    Proposal same =
        Proposal.builder(new ProposalId("p-77"), LIGHTS.edition(), LIGHTS.title()).build();

    assertThat(IdChanges.between(with(LIGHTS), with(same)))
        .containsExactly(new IdFinding.IdExchanged(LIGHTS.id(), same.id()));
  }

  @Test
  void anIdWithContactDataMayChange() {
    Session personal = as("riou-0639981234", WORKSHOP);

    assertThat(IdChanges.between(with(TALK, personal), with(SAME, TALK))).isEmpty();
  }

  @Test
  void aMissingEditionIsFound() {
    assertThat(IdChanges.between(assises().build(), assises().editions(List.of()).build()))
        .containsExactly(new IdFinding.EditionGone(EDITION.id()));
  }

  private static Session as(String id, Session session) {
    return Session.builder(
            new SessionId(id), session.edition(), session.kind(), session.title(), session.slot())
        .build();
  }
}
