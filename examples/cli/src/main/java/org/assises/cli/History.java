package org.assises.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that select the publication to revise. */
final class History {
  @Option(names = "--previous", paramLabel = "${bundle:label.folder}")
  Optional<Path> previous = Optional.empty();

  @Option(names = "--restored")
  boolean restored;

  @Option(names = "--anew")
  boolean anew;

  /**
   * Returns the publication that the next one revises; empty if there is none, or if none is to be
   * revised.
   *
   * @param folder the folder to publish into
   * @throws org.assises.cli.folder.HistoryException if there is one that cannot be revised
   */
  Optional<KeptPublication> last(Path folder) throws IOException {
    return anew ? Optional.empty() : shownOrPrevious(folder);
  }

  private Optional<KeptPublication> shownOrPrevious(Path folder) throws IOException {
    Optional<KeptPublication> shown = KeptPublication.in(folder, restored);
    if (previous.isEmpty()) {
      return shown;
    }
    Optional<KeptPublication> last = KeptPublication.in(previous.get(), restored);
    if (last.isEmpty()) {
      throw new FileSystemException(
          previous.get().toString(), null, "there is no publication here that can be revised");
    }
    if (shown.isPresent()) {
      last.get().requireNotBefore(shown.get());
    }
    return last;
  }
}
