package org.assises.ical.read;

import java.io.Reader;

/**
 * Reads a text on one thread. {@link java.io.StringReader} locks for each character, which takes a
 * fifth of the time of reading 1,000 events.
 */
final class UnlockedReader extends Reader {
  private final String text;
  private int next;

  UnlockedReader(String text) {
    this.text = text;
  }

  @Override
  public int read() {
    return next < text.length() ? text.charAt(next++) : -1;
  }

  @Override
  public int read(char[] target, int from, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    text.getChars(next, end, target, from);
    int read = end - next;
    next = end;
    return read;
  }

  @Override
  public void close() {
    // there is nothing to release
  }
}
