package org.assises.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A reader that continuously reads the files in a folder of {@link NumberedPublication}. */
final class WatchingReader {
  private final Path folder;
  private final List<Integer> seen = new ArrayList<>();
  private final CompletableFuture<Void> reading;
  private volatile boolean stopped;

  private WatchingReader(Path folder) {
    this.folder = folder;
    this.reading = CompletableFuture.runAsync(this::read);
  }

  /** {@return a reader that has started} */
  static WatchingReader of(Path folder) {
    return new WatchingReader(folder);
  }

  /**
   * {@return the numbers of the publications that the files were of, in the order in which they
   * were read; fails if one of them was missing or not whole}
   */
  List<Integer> stop() throws Exception {
    stopped = true;
    reading.get();
    return seen;
  }

  private void read() {
    try {
      while (!stopped) {
        seen.add(NumberedPublication.numberOf(folder.resolve("index.json")));
        seen.add(NumberedPublication.numberOf(folder.resolve("programme.ics")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
