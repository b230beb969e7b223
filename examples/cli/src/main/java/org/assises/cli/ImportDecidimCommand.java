package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assises.input.ImportedProposals;
import org.assises.json.decidim.DecidimReader;
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
    DecidimReader.Builder reader =
        DecidimReader.builder()
            .options(proposals.reader(target.assises(), into, "decidim", files.get(0)));
    words.forEach(
        word ->
            TableOptions.addWord(word, reader::word, reader::word, reader::wordWithoutFollowUp));
    fields.forEach(reader::customField);
    return reader.build();
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
