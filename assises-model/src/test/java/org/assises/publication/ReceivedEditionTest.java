package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assises.publication.SmallTown.EDITION;
import static org.assises.publication.SmallTown.FIRST;
import static org.assises.publication.SmallTown.LIGHTS;
import static org.assises.publication.SmallTown.SECOND;
import static org.assises.publication.SmallTown.THIRD;
import static org.assises.publication.SmallTown.WORKSHOP;
import static org.assises.publication.SmallTown.fr;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assises.model.EditionId;
import org.assises.model.PlaceId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.Subject;
import org.assises.model.Succession;
import org.assises.model.Visibility;
import org.junit.jupiter.api.Test;

/** Tests the publication of an edition that another system sent. */
class ReceivedEditionTest {
  private static final Revision SECOND_ONE = Revision.first(FIRST).next(SECOND);
  private static final Tombstone GONE =
      new Tombstone(new ProposalId("gone"), EDITION.id(), SECOND_ONE);

  private static ReceivedEdition received(Session session, Proposal proposal) {
    return new ReceivedEdition(
        SmallTown.assises(),
        List.of(session),
        List.of(proposal),
        List.of(),
        List.of(),
        Map.of(session.id(), SECOND_ONE),
        Map.of(proposal.id(), Revision.first(FIRST)),
        List.of(GONE),
        SECOND);
  }

  private static Publication published(Instant at) {
    return received(WORKSHOP, LIGHTS).publication(at);
  }

  @Test
  void theItemsAreThoseOfTheSender() {
    Publication publication = published(THIRD);

    assertThat(publication.assises().sessions()).containsExactly(WORKSHOP);
    assertThat(publication.assises().proposals()).containsExactly(LIGHTS);
  }

  @Test
  void theRevisionsAreThoseOfTheSender() {
    Publication publication = published(THIRD);

    assertThat(publication.revision(WORKSHOP.id())).isEqualTo(SECOND_ONE);
    assertThat(publication.revision(LIGHTS.id())).isEqualTo(Revision.first(FIRST));
    assertThat(publication.tombstones()).containsExactly(GONE);
  }

  @Test
  void theLastChangeIsThatOfTheSender() {
    assertThat(published(THIRD).lastModified()).isEqualTo(SECOND);
  }

  @Test
  void theInstantIsThatOfTheReceiver() {
    assertThat(published(THIRD).at()).isEqualTo(THIRD);
  }

  @Test
  void thePublicationIsNotBeforeTheLastChange() {
    assertThat(published(FIRST).at()).isEqualTo(SECOND);
  }

  @Test
  void draftsAreLeftOut() {
    Proposal draft = LIGHTS.toBuilder().visibility(Visibility.DRAFT).build();

    assertThat(received(WORKSHOP, draft).publication(THIRD).assises().proposals()).isEmpty();
  }

  @Test
  void referencesToOtherEditionsAreLeftOut() {
    Session reporting =
        WORKSHOP.toBuilder()
            .subjects(
                List.of(
                    new Subject.OfBalance(new EditionId("2022")),
                    new Subject.OfBalance(EDITION.id())))
            .build();

    assertThat(
            received(reporting, LIGHTS)
                .publication(THIRD)
                .assises()
                .session(WORKSHOP.id())
                .subjects())
        .containsExactly(new Subject.OfBalance(EDITION.id()));
  }

  @Test
  void referencesToProposalsOfOtherEditionsAreLeftOut() {
    Proposal continued =
        LIGHTS.toBuilder()
            .successions(
                List.of(
                    new Succession(Succession.Kind.CONTINUED_IN, new ProposalId("next-lights"))))
            .build();

    assertThat(
            received(WORKSHOP, continued)
                .publication(THIRD)
                .assises()
                .proposal(LIGHTS.id())
                .successions())
        .isEmpty();
  }

  @Test
  void aMissingPlaceIsRefused() {
    Session nowhere = WORKSHOP.toBuilder().place(new PlaceId("nowhere")).build();

    assertThatThrownBy(() -> received(nowhere, LIGHTS).publication(THIRD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contactDataIsRefused() {
    Session calling = WORKSHOP.toBuilder().description(fr("Appelez le 06 12 34 56 78")).build();

    assertThatThrownBy(() -> received(calling, LIGHTS).publication(THIRD))
        .isInstanceOf(PublicationRefusedException.class);
  }
}
