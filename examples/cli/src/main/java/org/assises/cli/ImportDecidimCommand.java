package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.input.ImportedProgramme;
import org.assises.input.ImportedProposals;
import org.assises.json.decidim.DecidimReader;
import org.assises.model.Assises;
import org.assises.model.FollowUpStatus;
import org.assises.model.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises import decidim}: brings proposals and results of Decidim into a document. */
@Command(
    name = "decidim",
    mixinStandardHelpOptions = true,
    header = {
      "Adds proposals and results of Decidim (CSV, JSON, GraphQL answer) to an edition.",
      ""
    },
    description = {
      "",
      "Takes the open data, the exports of the administration and answers of the interface. Give the"
          + " file of results with that of proposals, so that results find what they answer. Meetings"
          + " are brought in with --meetings, in a run of their own, before the proposals that come"
          + " from them.",
      "",
      "Authors, those who like a proposal and machine translations are never read. A state of the"
          + " city's own needs a --word.",
      ""
    })
final class ImportDecidimCommand implements Callable<Integer> {
  private final ImportRun imports;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Proposals, results, or both.")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private List<Path> files;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private Into into;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private ProposalOptions proposals;

  @Option(
      names = "--word",
      paramLabel = "STATE=STATUS",
      converter = TableOptions.WordPair.class,
      description = "What a state of the city's own means, such as chantier_lance=in-progress.")
  private List<TableOptions.Pair> words = new ArrayList<>();

  @Option(
      names = "--field",
      paramLabel = "LABEL",
      description = "Read the answers to that question of a form (decidim_awesome).")
  private List<String> fields = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day as of which states hold that have no date.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--meetings", description = "The file holds meetings: add them as sessions.")
  private boolean meetings;

  ImportDecidimCommand(ImportRun imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() {
    Path first = files.get(0);
    return meetings
        ? imports.programme(first, "decidim", target -> readMeetings(target, first), into)
        : imports.proposals(first, "decidim", this::read, into, proposals);
  }

  private DecidimReader reader(ImportTarget target) {
    Assises assises = target.assises();
    DecidimReader.Builder reader =
        DecidimReader.builder()
            .languages(assises.languages())
            .zone(assises.zone())
            .themes(assises.themes())
            .proposals(assises.proposals())
            .sessions(assises.sessions().stream().map(Session::id).toList())
            .source(proposals.source(into, "decidim", files.get(0), assises.languages().get(0)))
            .visibility(proposals.visibility())
            .reportLanguage(into.language(assises));
    words.forEach(word -> addWord(reader, word));
    fields.forEach(reader::customField);
    asOf.ifPresent(reader::asOf);
    return reader.build();
  }

  private static void addWord(DecidimReader.Builder reader, TableOptions.Pair word) {
    Optional<FollowUpStatus> status = TableOptions.constant(FollowUpStatus.values(), word.right());
    status.ifPresentOrElse(
        known -> reader.word(word.left(), known), () -> reader.wordWithoutFollowUp(word.left()));
  }

  private ImportedProgramme readMeetings(ImportTarget target, Path file) throws IOException {
    try (InputStream in = AssisesCommand.open(file)) {
      return reader(target).readMeetings(in, target.edition());
    }
  }

  private ImportedProposals read(ImportTarget target) throws IOException {
    List<InputStream> open = new ArrayList<>();
    try {
      for (Path file : files) {
        open.add(AssisesCommand.open(file));
      }
      return reader(target).read(open, target.edition());
    } finally {
      for (InputStream in : open) {
        in.close();
      }
    }
  }
}
