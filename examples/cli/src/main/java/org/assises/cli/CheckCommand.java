package org.assises.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises check}: reports the problems of a document. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(paramLabel = "${bundle:label.document}", descriptionKey = "document")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Option(names = "--at", paramLabel = "${bundle:label.instant}")
  private Optional<Instant> at = Optional.empty();

  CheckCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(
        document,
        () -> {
          Publication publication = Publication.of(run.read(document), run.instant(at));
          run.report().say("passed", "document", document);
          new FindingLines(run.report(), document).tellAll(publication.findings());
        });
  }
}
