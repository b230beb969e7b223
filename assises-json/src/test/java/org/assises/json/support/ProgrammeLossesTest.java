package org.assises.json.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.junit.jupiter.api.Test;

/** The losses of a programme that concern the assises as a whole. */
class ProgrammeLossesTest {
  private static final EditionId EDITION = new EditionId("2026");

  private static Assises.Builder ville() {
    return Assises.builder(
            new AssisesId("ville"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .languages(List.of(Locale.FRENCH))
        .editions(
            List.of(
                Edition.builder(EDITION, 1, Text.of("fr", "Édition"), PartialDate.parse("2026"))
                    .build()));
  }

  private static List<String> lost(Assises.Builder assises) {
    Publication publication =
        Publication.of(assises.build(), Instant.parse("2026-03-01T08:00:00Z"));
    return new ProgrammeLosses(publication, Set.of()).list().stream().map(Loss::message).toList();
  }

  @Test
  void areEmptyForAProgrammeOnly() {
    assertThat(lost(ville())).isEmpty();
  }

  @Test
  void nameEverythingBesideTheProgramme() {
    Proposal proposal =
        Proposal.builder(new ProposalId("p"), EDITION, Text.of("fr", "Des bancs")).build();

    assertThat(lost(ville().proposals(List.of(proposal))))
        .containsExactly(
            "surveys, proposals, orientations, measures and balances: only the programme"
                + " is included");
  }
}
