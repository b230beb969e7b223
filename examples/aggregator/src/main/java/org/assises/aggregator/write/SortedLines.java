package org.assises.aggregator.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.assises.aggregator.feed.LineCutter;

/**
 * Sorts the lines of several files by their bytes and removes duplicates, in bounded memory: what
 * does not fit is sorted in temporary files, which are then merged.
 */
final class SortedLines {
  private static final int BUFFER = 64 * 1024;
  private static final int OVERHEAD = 32;

  private final Path temporary;
  private final long memory;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long held;

  /**
   * @param temporary a folder for temporary files
   * @param memory the approximate number of bytes to hold at once
   */
  SortedLines(Path temporary, long memory) {
    this.temporary = temporary;
    this.memory = memory;
  }

  /** Receives a line. */
  interface Taker {
    void take(byte[] line) throws IOException;
  }

  /** Passes all lines of the files to a receiver, in order. */
  void read(List<Path> files, Taker taker) throws IOException {
    try {
      for (Path file : files) {
        add(file);
      }
      if (runs.isEmpty()) {
        takeDistinct(sorted(), taker);
      } else {
        spill();
        merge(taker);
      }
    } finally {
      for (Path run : runs) {
        Files.deleteIfExists(run);
      }
    }
  }

  private void add(Path file) throws IOException {
    try (LineCutter cutter = new LineCutter(open(file))) {
      for (LineCutter.Line line = cutter.next(); line != null; line = cutter.next()) {
        lines.add(line.bytes());
        held += line.bytes().length + OVERHEAD;
        if (held > memory) {
          spill();
        }
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), BUFFER);
  }

  private List<byte[]> sorted() {
    lines.sort(Arrays::compareUnsigned);
    return lines;
  }

  private void spill() throws IOException {
    Path run = Files.createTempFile(temporary, "run-", ".tmp");
    runs.add(run);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), BUFFER)) {
      for (byte[] line : sorted()) {
        out.write(line);
        out.write('\n');
      }
    }
    lines.clear();
    held = 0;
  }

  private static void takeDistinct(List<byte[]> lines, Taker taker) throws IOException {
    byte[] last = null;
    for (byte[] line : lines) {
      if (last == null || !Arrays.equals(last, line)) {
        taker.take(line);
      }
      last = line;
    }
  }

  /** A sorted temporary file and its next line. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by its own order alone.
  private record Head(byte[] line, LineCutter rest) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return Arrays.compareUnsigned(line, other.line);
    }
  }

  private void merge(Taker taker) throws IOException {
    PriorityQueue<Head> heads = new PriorityQueue<>();
    for (Path run : runs) {
      advance(new LineCutter(open(run)), heads);
    }
    byte[] last = null;
    while (!heads.isEmpty()) {
      Head head = heads.remove();
      if (last == null || !Arrays.equals(last, head.line())) {
        taker.take(head.line());
      }
      last = head.line();
      advance(head.rest(), heads);
    }
  }

  private static void advance(LineCutter run, PriorityQueue<Head> heads) throws IOException {
    LineCutter.Line next = run.next();
    if (next == null) {
      run.close();
    } else {
      heads.add(new Head(next.bytes(), run));
    }
  }
}
