package org.assises.json.stream;

import jakarta.json.stream.JsonLocation;
import org.assises.input.Problem;
import org.assises.wording.Message;

/** A location in a document held as bytes. Line and column are counted on request. */
final class ByteLocation implements JsonLocation {
  private final byte[] bytes;
  private final int from;
  private final int at;

  /**
   * @param from the index of the document's first byte
   * @param at the index of the location
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

  /** Returns the column in UTF-16 units, as editors count it, from 1. */
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
