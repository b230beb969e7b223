package org.assises.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assises.cli.folder.FolderLock;
import org.assises.cli.folder.PublishedFolder;
import org.assises.cli.folder.Stray;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assises publish}: writes the calendars and feeds of a document into a folder. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  private final CommandRun run;

  @Parameters(index = "0", paramLabel = "${bundle:label.document}", descriptionKey = "document")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path document;

  @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
  @SuppressWarnings("NullAway.Init") // Required: set before the command runs.
  private Path folder;

  @Option(names = "--at", paramLabel = "${bundle:label.instant}")
  private Optional<Instant> at = Optional.empty();

  @Option(names = "--base", paramLabel = "${bundle:label.address}")
  private Optional<URI> base = Optional.empty();

  @Mixin
  @SuppressWarnings("NullAway.Init") // Set before the command runs.
  private History history;

  PublishCommand(CommandRun run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.attempt(document, this::publish);
  }

  private void publish() throws IOException {
    Assises assises = run.read(document);
    PublishedFolder shown = PublishedFolder.at(folder);
    try (FolderLock lock = shown.lock()) {
      Instant instant = run.instant(at);
      Optional<KeptPublication> last = history.last(folder);
      Publication publication =
          last.isEmpty() ? Publication.of(assises, instant) : last.get().revise(assises, instant);
      PublishedFiles files = PublishedFiles.of(publication, base, run.progress());
      List<Stray> strays = shown.show(files.contents(), lock);
      PublishReport report = new PublishReport(run.report(), document, folder);
      if (history.anew) {
        report.anew();
      }
      report.findings(publication);
      report.published(files);
      last.ifPresent(former -> report.changes(publication));
      report.losses(
          Losses.in(files.list()),
          last.filter(former -> !publication.changes().isEmpty())
              .map(former -> Losses.of(former.publication(), base)));
      report.strays(strays);
    }
  }
}
