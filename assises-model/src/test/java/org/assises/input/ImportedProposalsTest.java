package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.PartialDate;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.junit.jupiter.api.Test;

class ImportedProposalsTest {
  private static final EditionId EDITION = new EditionId("2024");

  @Test
  void newProposalsAreAddedWithWhatTheyReferTo() {
    Theme theme = Theme.of(new ThemeId("mobility"), Text.of("fr", "Mobilité"));
    Proposal proposal =
        Proposal.builder(new ProposalId("p-1"), EDITION, Text.of("fr", "Un banc"))
            .themes(List.of(theme.id()))
            .build();

    Assises merged =
        ImportedProposals.builder()
            .themes(List.of(theme))
            .proposals(List.of(proposal))
            .build()
            .into(assises());

    assertThat(merged.proposals()).containsExactly(proposal);
    assertThat(merged.themes()).containsExactly(theme);
  }

  @Test
  void importingTwiceChangesNothing() {
    ImportedProposals read =
        ImportedProposals.builder().proposals(List.of(proposal("p-1", "Un banc"))).build();

    Assises once = read.into(assises());

    assertThat(read.into(once)).isEqualTo(once);
  }

  private static Proposal proposal(String id, String title) {
    return Proposal.builder(new ProposalId(id), EDITION, Text.of("fr", title)).build();
  }

  private static Assises assises() {
    return Assises.builder(
            new AssisesId("assises.test"), Text.of("fr", "Assises"), ZoneId.of("Europe/Paris"))
        .editions(
            List.of(
                Edition.builder(
                        EDITION,
                        1,
                        Attested.of(Text.of("fr", "2024")),
                        Attested.of(PartialDate.parse("2024-11-23")))
                    .build()))
        .build();
  }
}
