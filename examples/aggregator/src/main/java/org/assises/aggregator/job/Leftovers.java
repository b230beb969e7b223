package org.assises.aggregator.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.aggregator.write.Staging;

/**
 * Removes the hidden files of a follower that was killed while it wrote them.
 *
 * <p>Some of them belong to the checkpoint from which the next follower starts, which shows them.
 * After the first checkpoint of that follower, all files older than it are garbage.
 */
public final class Leftovers {
  private final Path log;
  private final Path checkpoints;
  private final Instant started;
  private boolean swept;

  /**
   * @param log the folder in which the follower writes
   * @param started the start of this follower
   */
  public Leftovers(Path log, Path checkpoints, Instant started) {
    this.log = log;
    this.checkpoints = checkpoints;
    this.started = started;
  }

  /** Removes the files once, as soon as it is safe. */
  public void sweep() throws IOException {
    Optional<Path> newest = swept ? Optional.empty() : Environments.newest(checkpoints);
    if (newest.isEmpty() || !isSince(newest.get().resolve("_metadata"))) {
      return;
    }
    swept = true;
    for (String below :
        List.of(Staging.PROPOSALS, Staging.CELLS, Staging.PROGRAMMES, Staging.REFUSALS)) {
      sweep(log.resolve(below));
    }
  }

  private void sweep(Path below) throws IOException {
    if (Files.notExists(below)) {
      return;
    }
    try (Stream<Path> files = Files.walk(below)) {
      for (Path file : files.filter(Leftovers::isHidden).toList()) {
        if (!isSince(file)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".") && Files.isRegularFile(path);
  }

  private boolean isSince(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).compareTo(FileTime.from(started)) > 0;
    } catch (NoSuchFileException e) {
      return true; // It has just been shown, or removed.
    }
  }
}
