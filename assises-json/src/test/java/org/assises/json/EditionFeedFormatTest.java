package org.assises.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

class EditionFeedFormatTest {
  private static final Instant FIRST = Instant.parse("2025-02-01T08:00:00Z");
  private static final EditionId EDITION = new EditionId("2022");

  private final Assises assises = AssisesJson.create().read(Samples.bytes("published.json"));

  @Test
  void writesTheProgrammeTheProposalsAndTheItemsTheyReferTo() {
    Publication publication = Publication.of(assises, FIRST);

    String feed = Samples.write(EditionFeedFormat.builder().edition(EDITION).build(), publication);

    assertThat(Samples.pretty(feed)).isEqualTo(Samples.text("edition-2022.json"));
    assertThat(feed).doesNotContain("\n");
  }

  @Test
  void needsAnEdition() {
    assertThatThrownBy(EditionFeedFormat.builder()::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no edition is set; call edition(id) before build()");
  }

  @Test
  void writesATombstoneForARemovedProposal() {
    Assises without =
        assises.toBuilder()
            .proposals(
                assises.proposals().stream()
                    .filter(proposal -> !proposal.id().equals(new ProposalId("prop-4")))
                    .toList())
            .build();

    Publication second =
        Publication.of(assises, FIRST).revise(without, Instant.parse("2025-02-02T08:00:00Z"));

    assertThat(Samples.write(EditionFeedFormat.builder().edition(EDITION).build(), second))
        .contains(
            "\"removedProposals\":[{\"id\":\"prop-4\",\"edition\":\"2022\",\"revision\":{\"number\":1,"
                + "\"created\":\"2025-02-01T08:00:00Z\",\"lastModified\":\"2025-02-02T08:00:00Z\"}}]")
        .doesNotContain("Un arbre");
  }

  @Test
  void hasTheSameBytesAtEachPublicationWithoutChanges() {
    Publication first = Publication.of(assises, FIRST);

    Publication later = first.revise(assises, Instant.parse("2025-06-01T08:00:00Z"));

    assertThat(Samples.write(EditionFeedFormat.builder().edition(EDITION).build(), later))
        .isEqualTo(Samples.write(EditionFeedFormat.builder().edition(EDITION).build(), first));
  }

  @Test
  void leavesOutItemsThatOnlyAnotherEditionRefersTo() {
    Publication publication = Publication.of(assises, FIRST);

    String feed =
        Samples.write(
            EditionFeedFormat.builder().edition(new EditionId("2024")).build(), publication);

    assertThat(feed).contains("\"id\":\"direction\"").doesNotContain("\"id\":\"cabinet\"");
  }

  @Test
  void namesThePreviousAndTheNextEdition() {
    Publication publication = Publication.of(assises, FIRST);

    assertThat(Samples.write(EditionFeedFormat.builder().edition(EDITION).build(), publication))
        .contains("\"nextEdition\":\"2024\"")
        .doesNotContain("\"previousEdition\"");
    assertThat(
            Samples.write(
                EditionFeedFormat.builder().edition(new EditionId("2024")).build(), publication))
        .contains("\"previousEdition\":\"2022\"")
        .doesNotContain("\"nextEdition\"");
  }

  @Test
  void hasABalanceOnceAProposalHasAFollowUp() {
    Assises silent =
        assises.toBuilder()
            .proposals(
                assises.proposals().stream()
                    .map(proposal -> proposal.toBuilder().followUps(List.of()).build())
                    .toList())
            .build();
    EditionFeedFormat format = EditionFeedFormat.builder().edition(EDITION).build();

    assertThat(Samples.write(format, Publication.of(assises, FIRST))).contains("\"balance\":{");
    assertThat(Samples.write(format, Publication.of(silent, FIRST)))
        .doesNotContain("\"balance\":{");
  }

  @Test
  void reportsTheDescriptionOfTheSeriesAsALoss() {
    Assises described =
        assises.toBuilder().description(Text.of("fr", "Tous les deux ans.")).build();
    EditionFeedFormat format = EditionFeedFormat.builder().edition(EDITION).build();

    assertThat(format.losses(Publication.of(described, FIRST)))
        .containsExactly(Loss.of(assises.id(), "description"));
  }

  @Test
  void reportsNoLossForASeriesWithoutADescription() {
    Assises bare =
        Assises.builder(assises.id(), assises.name(), assises.zone())
            .languages(assises.languages())
            .build();

    assertThat(
            EditionFeedFormat.builder()
                .edition(EDITION)
                .build()
                .losses(Publication.of(bare, FIRST)))
        .isEmpty();
  }

  @Test
  void refusesAnUnpublishedEdition() {
    Publication publication = Publication.of(assises, FIRST);

    EditionFeedFormat format = EditionFeedFormat.builder().edition(new EditionId("1999")).build();

    assertThatThrownBy(() -> Samples.write(format, publication))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("1999");
  }
}
