package org.assises.json.stream;

import jakarta.json.stream.JsonLocation;
import org.assises.input.Problem;
import org.assises.wording.Message;

/** A place in a document held as bytes; line and column are counted when asked for. */
final class ByteLocation implements JsonLocation {
  private final byte[] bytes;
  private final int from;
  private final int at;

  /**
   * @param from where the document begins in the bytes
   * @param at where the place is in the bytes
   */
  ByteLocation(byte[] bytes, int from, int at) {
    this.bytes = bytes;
    this.from = from;
    this.at = at;
  }

  Problem problem(String pointer, Message what) {
    return new Problem(pointer, (int) getLineNumber(), (int) getColumnNumber(), what);
  }

  @Override
  public long getLineNumber() {
    int line = 1;
    for (int i = from; i < at; i++) {
      if (endsLine(i)) {
        line++;
      }
    }
    return line;
  }

  /** Counts UTF-16 units, as editors do: one for each character, two beyond the basic plane. */
  @Override
  public long getColumnNumber() {
    int column = 1;
    for (int i = at - 1; i >= from && !endsLine(i); i--) {
      column += Utf8.units(bytes[i]);
    }
    return column;
  }

  @Override
  public long getStreamOffset() {
    return (long) at - from;
  }

  private boolean endsLine(int i) {
    return bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 >= at || bytes[i + 1] != '\n'));
  }
}
