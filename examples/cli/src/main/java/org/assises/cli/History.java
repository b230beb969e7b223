package org.assises.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.publication.Publication;
import picocli.CommandLine.Option;

/** The options that say which publication is revised. */
final class History {
  @Option(
      names = "--previous",
      paramLabel = "FOLDER",
      description =
          "The folder that shows the publication to revise; the one that is published into if not"
              + " given.")
  Optional<Path> previous = Optional.empty();

  @Option(
      names = "--restored",
      description =
          "Go on from a folder that was restored from a backup or copied from elsewhere. Only if"
              + " nothing later was ever shown: subscribers ignore revisions that they have had.")
  boolean restored;

  @Option(
      names = "--anew",
      description =
          "Begin anew, whatever the folder shows. Only if nothing else helps: all revisions begin"
              + " at 0, which calendar apps may ignore, and what was removed is not told.")
  boolean anew;

  /**
   * {@return the publication of an assises that follows the last one}
   *
   * @param folder the folder that is published into
   * @throws org.assises.cli.folder.HistoryException if there was one that cannot be revised
   */
  Publication next(Assises assises, Instant at, Path folder) throws IOException {
    if (anew) {
      return Publication.of(assises, at);
    }
    Optional<KeptPublication> last = last(folder);
    return last.isEmpty() ? Publication.of(assises, at) : last.get().revise(assises, at);
  }

  private Optional<KeptPublication> last(Path folder) throws IOException {
    Optional<KeptPublication> shown = KeptPublication.in(folder, restored);
    if (previous.isEmpty()) {
      return shown;
    }
    Optional<KeptPublication> last = KeptPublication.in(previous.get(), restored);
    if (last.isEmpty()) {
      throw new FileSystemException(
          previous.get().toString(), null, "no publication that could be revised is shown here");
    }
    if (shown.isPresent()) {
      last.get().requireNotBefore(shown.get());
    }
    return last;
  }
}
