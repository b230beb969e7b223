package org.assises.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assises.input.CompletedDecisions;
import org.assises.input.ImportedDecisions;
import org.assises.json.table.DeliberationReader;
import org.assises.model.Assises;
import org.assises.model.ProposalId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code assises import decisions}: completes council decisions from a register of deliberations.
 */
@Command(name = "decisions", mixinStandardHelpOptions = true)
final class ImportDecisionsCommand implements Callable<Integer> {
  private static final int MOST_ITEMS = 8;

  private final CommandRun run;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path file;

  @Option(names = "--into", required = true, paramLabel = "${bundle:label.document}")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--all")
  private boolean all;

  ImportDecisionsCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.change(
        document,
        dryRun,
        file,
        city -> {
          Assises assises = city.existing();
          return () -> complete(assises, city);
        });
  }

  private void complete(Assises assises, CityDocument city) throws IOException {
    ImportedDecisions register = read();
    CompletedDecisions result = register.into(assises);
    if (!dryRun) {
      city.write(result.assises());
    }
    Report report = run.report();
    report.say("decisions", "file", file, "document", document);
    if (result.completed().isEmpty()) {
      report.item(run.texts().say("decisions.none"));
    } else {
      report.item(
          run.texts()
              .count(
                  "decisions.completed",
                  result.completed().size(),
                  "items",
                  list(result.completed())));
    }
    if (!result.contradicted().isEmpty()) {
      report.item("decisions.contradicted", "items", list(result.contradicted()));
    }
    new LossLines(run.texts()).of(register.losses()).forEach(report::item);
    if (dryRun) {
      report.say("dryRun");
    }
  }

  private ImportedDecisions read() throws IOException {
    try (InputStream in = run.open(file)) {
      return DeliberationReader.create().read(in);
    }
  }

  private String list(List<ProposalId> proposals) {
    return run.texts()
        .list(
            proposals.stream().map(ProposalId::value).toList(),
            all ? proposals.size() : MOST_ITEMS);
  }
}
