package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assises.input.ImportedProposals;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.input.ReaderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assises import table}: adds the proposals of a table to a document. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class ImportTableCommand implements Callable<Integer> {
  private final ImportRun imports;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path file;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private Into into;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private ProposalOptions proposals;

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private TableOptions table;

  ImportTableCommand(ImportRun imports) {
    this.imports = imports;
  }

  @Override
  public Integer call() {
    return imports.proposals(file, "table", imports.from(file, this::read), into, proposals);
  }

  private ImportedProposals read(InputStream in, ImportTarget target) throws IOException {
    ReaderOptions options = proposals.reader(target.assises(), into, "table", file);
    try {
      return table.reader(options).read(in, target.edition());
    } catch (InvalidInputException e) {
      throw withOption(e);
    }
  }

  /** Returns the same refusal, or names the option that is missing. */
  private static RuntimeException withOption(InvalidInputException refusal) {
    Problem first = refusal.problems().get(0);
    return first.code().equals("as-of-missing")
        ? new Misuse("needed.as-of", "column", first.parameters().getOrDefault("column", ""))
        : refusal;
  }
}
