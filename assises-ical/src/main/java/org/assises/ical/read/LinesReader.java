package org.assises.ical.read;

import java.io.Reader;
import java.util.Iterator;
import java.util.List;

/**
 * Reads lines on one thread, each ended by a line feed. {@link java.io.StringReader} locks for each
 * character, which takes a fifth of the time of reading 1,000 events.
 */
final class LinesReader extends Reader {
  private final Iterator<String> lines;
  private String line = "";
  private int next = 1;

  LinesReader(List<String> lines) {
    this.lines = lines.iterator();
  }

  @Override
  public int read() {
    if (next > line.length()) {
      if (!lines.hasNext()) {
        return -1;
      }
      line = lines.next();
      next = 0;
    }
    int c = next < line.length() ? line.charAt(next) : '\n';
    next++;
    return c;
  }

  @Override
  public int read(char[] target, int from, int length) {
    for (int count = 0; count < length; count++) {
      int c = read();
      if (c < 0) {
        return count == 0 ? -1 : count;
      }
      target[from + count] = (char) c;
    }
    return length;
  }

  @Override
  public void close() {
    // there is nothing to release
  }
}
