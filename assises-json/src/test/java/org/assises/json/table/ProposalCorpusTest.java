package org.assises.json.table;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assises.input.ImportedProposals;
import org.assises.input.ReaderOptions;
import org.assises.model.EditionId;
import org.assises.model.Proposal;
import org.assises.testing.Requirement;
import org.junit.jupiter.api.Test;

/** Files of cities. Their statuses were counted independently with Python's csv module. */
class ProposalCorpusTest {
  private static final Path FOLDER = Path.of("../../shared/corpus/imports");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  private static ImportedProposals read(
      ProposalTableReader.Builder reader, String name, String edition) throws IOException {
    Path file = FOLDER.resolve(name);
    Requirement.met(Files.exists(file), "there is no " + file);
    try (InputStream in = Files.newInputStream(file)) {
      return reader
          .options(ReaderOptions.standard().withAsOf(DAY))
          .build()
          .read(in, new EditionId(edition));
    }
  }

  private static Map<String, Long> states(ImportedProposals read) {
    return read.proposals().stream()
        .collect(groupingBy(ProposalCorpusTest::state, TreeMap::new, counting()));
  }

  private static String state(Proposal proposal) {
    return proposal.followUps().isEmpty() ? "none" : proposal.followUps().get(0).status().name();
  }

  @Test
  void projectsOfParisHaveTheirStatuses() throws IOException {
    ImportedProposals read =
        read(
            ProposalTableReader.paris(),
            "participatory-budget/paris-bp-projets-gagnants.csv",
            "all");

    assertThat(read.proposals()).hasSize(57);
    assertThat(states(read))
        .isEqualTo(
            Map.of("IMPLEMENTED", 10L, "IN_PROGRESS", 32L, "NOT_RETAINED", 8L, "PENDING", 7L));
    assertThat(read.losses()).hasSizeLessThan(20);
  }

  @Test
  void oneYearOfParisCanBeReadAlone() throws IOException {
    ImportedProposals read =
        read(
            ProposalTableReader.paris(),
            "participatory-budget/paris-bp-projets-gagnants.csv",
            "2019");

    assertThat(read.proposals()).hasSize(9);
  }

  @Test
  void projectsOfAvignonThatWonTheVoteArePending() throws IOException {
    ImportedProposals year2017 =
        read(ProposalTableReader.avignon(), "participatory-budget/avignon-bp-2017.csv", "2017");
    ImportedProposals year2018 =
        read(ProposalTableReader.avignon(), "participatory-budget/avignon-bp-2018.csv", "2018");

    assertThat(states(year2017)).isEqualTo(Map.of("PENDING", 6L, "none", 6L));
    assertThat(states(year2018)).isEqualTo(Map.of("PENDING", 8L, "none", 12L));
  }

  @Test
  void rowsOfOneProjectOfAvignonAreMergedOnRequest() throws IOException {
    ImportedProposals read =
        read(
            ProposalTableReader.avignon().idEndsBefore("-").sameIdMerged(),
            "participatory-budget/avignon-bp-2018.csv",
            "2018");

    assertThat(read.proposals()).hasSize(15);
    assertThat(read.losses()).anyMatch(loss -> loss.message().contains("different statuses"));
  }

  @Test
  void aSheetIsReadTheSameFromEachFileFormat() throws IOException {
    List<List<Proposal>> read = new java.util.ArrayList<>();
    for (String saving : List.of("cp1252", "libreoffice-utf8-comma", "utf8-bom")) {
      String name = "spreadsheet/constructed-atelier-" + saving + ".csv";
      read.add(read(ProposalTableReader.atelier(), name, "2024").proposals());
    }

    assertThat(read.get(0)).hasSize(6).isEqualTo(read.get(1)).isEqualTo(read.get(2));
  }

  @Test
  void proposalsOfCapCollectifAreReadFromBothExports() throws IOException {
    ImportedProposals simple =
        read(ProposalTableReader.capCollectif(), "cap-collectif/contributions_simplified.csv", "1");
    ImportedProposals full =
        read(
            ProposalTableReader.capCollectif(), "cap-collectif/contributions_full_legacy.csv", "1");

    assertThat(simple.proposals()).hasSize(8);
    assertThat(full.proposals()).hasSize(3);
    assertThat(full.toString()).doesNotContain("participant-", "@example.org");
    assertThat(full.losses().toString()).doesNotContain("participant-", "@example.org");
  }
}
