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
 * The hidden files that a follower leaves which was killed while it wrote.
 *
 * <p>Some of them belong to the checkpoint from which the next one starts, and are shown by it;
 * after that one's first checkpoint all that are older than it are nobody's.
 */
public final class Leftovers {
  private final Path log;
  private final Path checkpoints;
  private final Instant started;
  private boolean swept;

  /**
   * @param log where the follower writes
   * @param started when this follower was started
   */
  public Leftovers(Path log, Path checkpoints, Instant started) {
    this.log = log;
    this.checkpoints = checkpoints;
    this.started = started;
  }

  /** Removes them, once, as soon as that is safe. */
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
