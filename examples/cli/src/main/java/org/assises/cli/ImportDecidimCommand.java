package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.input.ImportedProposals;
import org.assises.json.decidim.DecidimReader;
import org.assises.model.Assises;
import org.assises.model.FollowUpStatus;
import org.assises.model.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises import decidim}: adds proposals and results of Decidim to a document. */
@Command(name = "decidim", mixinStandardHelpOptions = true)
final class ImportDecidimCommand implements Callable<Integer> {
  private final ImportRun imports;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file", arity = "1..*")
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
      paramLabel = "${bundle:label.state}",
      converter = TableOptions.WordPair.class)
  private List<TableOptions.Pair> words = new ArrayList<>();

  @Option(names = "--field", paramLabel = "${bundle:label.question}")
  private List<String> fields = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--meetings")
  private boolean meetings;

  ImportDecidimCommand(ImportRun imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() {
    Path first = files.get(0);
    return meetings
        ? imports.programme(
            first,
            "decidim",
            (in, target) -> reader(target).readMeetings(in, target.edition()),
            into)
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
            .visibility(proposals.visibility());
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

  private ImportedProposals read(ImportTarget target) throws IOException {
    List<InputStream> open = new ArrayList<>();
    try {
      for (Path file : files) {
        open.add(imports.run().open(file));
      }
      return reader(target).read(open, target.edition());
    } finally {
      for (InputStream in : open) {
        in.close();
      }
    }
  }
}
