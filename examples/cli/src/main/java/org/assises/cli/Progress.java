package org.assises.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Shows the progress of long work on standard error: a bar on a terminal, otherwise a line from
 * time to time. Work of less than two seconds shows nothing.
 */
final class Progress {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long ON_A_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(10);
  private static final int BAR = 20;
  private static final String ERASED_LINE = "\r\u001b[K";

  private final Surroundings surroundings;
  private final Report lines;
  private long next;
  private boolean shown;

  Progress(Surroundings surroundings, Texts texts) {
    this.surroundings = surroundings;
    this.lines = new Report(surroundings.err(), texts);
    this.next = surroundings.nanoseconds().getAsLong() + PATIENCE;
  }

  /**
   * Updates the progress of a step such as {@code progress.writing}, if the last update is old
   * enough.
   */
  void at(String key, String name, long done, long all) {
    long now = surroundings.nanoseconds().getAsLong();
    if (now - next < 0) {
      return;
    }
    long percent = all == 0 ? 0 : Math.min(100, done * 100 / all);
    String what = lines.texts().say(key, "name", name);
    if (surroundings.err().isTerminal()) {
      next = now + ON_A_TERMINAL;
      draw(what, (int) percent);
    } else {
      next = now + ELSEWHERE;
      lines.say("progress.line", "what", what, "percent", percent);
    }
  }

  private void draw(String what, int percent) {
    int full = percent * BAR / 100;
    surroundings.err().text().print(ERASED_LINE);
    surroundings
        .err()
        .text()
        .printf("[%s%s] %s", "#".repeat(full), "-".repeat(BAR - full), Report.harmless(what));
    surroundings.err().text().flush();
    shown = true;
  }

  /** Removes the bar. */
  void end() {
    if (shown) {
      surroundings.err().text().print(ERASED_LINE);
      surroundings.err().text().flush();
      shown = false;
    }
  }

  /** Returns a stream that shows the progress of reading a file. */
  InputStream reading(InputStream in, Path file) throws IOException {
    long all = Files.size(file);
    String name = String.valueOf(file.getFileName());
    return new FilterInputStream(in) {
      private long done;

      @Override
      public int read() throws IOException {
        return counted(super.read(), 1);
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        return counted(read, read);
      }

      private int counted(int result, int bytes) {
        if (result >= 0) {
          done += bytes;
          at("progress.reading", name, done, all);
        }
        return result;
      }
    };
  }
}
