package org.assises.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises losses}: lists the facts that have no place in some formats. */
@Command(name = "losses", mixinStandardHelpOptions = true)
final class LossesCommand implements Callable<Integer> {
  private static final int MOST_ITEMS = 6;

  private final CommandRun run;

  @Parameters(paramLabel = "${bundle:label.document}", descriptionKey = "document")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Option(names = "--at", paramLabel = "${bundle:label.instant}")
  private Optional<Instant> at = Optional.empty();

  @Option(names = "--base", paramLabel = "${bundle:label.address}")
  private Optional<URI> base = Optional.empty();

  @Option(names = "--all")
  private boolean all;

  LossesCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(document, () -> tell(Publication.of(run.read(document), run.instant(at))));
  }

  private void tell(Publication publication) {
    Losses losses = Losses.of(publication, base);
    Assises assises = publication.assises();
    String name = assises.name().in(assises.languages());
    Report report = run.report();
    if (losses.count() == 0) {
      report.say("losses.none");
      return;
    }
    report.count("losses.heading", losses.count(), "name", name);
    for (SharedLoss loss : SharedLoss.in(losses)) {
      report.item(loss.line(run.texts()));
      report.item("  " + loss.items(run.texts(), all ? Integer.MAX_VALUE : MOST_ITEMS));
    }
  }
}
