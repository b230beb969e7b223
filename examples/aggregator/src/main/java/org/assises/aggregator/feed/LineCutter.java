package org.assises.aggregator.feed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines of arbitrary bytes. Memory grows with the longest line, up to the
 * limit.
 */
public final class LineCutter implements Closeable {
  /** The largest length of a line in bytes. */
  public static final int LONGEST = 1 << 20;

  private static final int CHUNK = 64 * 1024;

  private final InputStream in;
  private byte[] bytes = new byte[CHUNK];
  private int from;
  private int filled;
  private boolean ended;
  private int number;

  public LineCutter(InputStream in) {
    this.in = in;
  }

  /** A line of a stream. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
  public record Line(int number, byte[] bytes, boolean isTooLong) {}

  /**
   * {@return the next line without its line end; without bytes if it is too long; null at the end}
   *
   * @throws IOException if the stream cannot be read
   */
  public @Nullable Line next() throws IOException {
    int scanned = from;
    boolean tooLong = false;
    while (true) {
      int end = find(scanned);
      if (end >= 0) {
        return line(end, end + 1, tooLong);
      }
      if (ended) {
        return from == filled && !tooLong ? null : line(filled, filled, tooLong);
      }
      if (filled - from > LONGEST) {
        tooLong = true;
        from = filled;
      }
      scanned = fill();
    }
  }

  private Line line(int end, int next, boolean tooLong) {
    boolean isLong = tooLong || end - from > LONGEST;
    byte[] line = isLong ? new byte[0] : Arrays.copyOfRange(bytes, from, end);
    from = next;
    return new Line(++number, line, isLong);
  }

  private int find(int start) {
    for (int i = start; i < filled; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Moves the incomplete line to the front, reads more bytes after it, and returns their index. */
  private int fill() throws IOException {
    int length = filled - from;
    if (length + CHUNK > bytes.length) {
      bytes = Arrays.copyOfRange(bytes, from, from + Math.max(2 * bytes.length, CHUNK));
    } else {
      System.arraycopy(bytes, from, bytes, 0, length);
    }
    from = 0;
    int read = in.read(bytes, length, bytes.length - length);
    ended = read < 0;
    filled = length + Math.max(0, read);
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
