package org.assises.ical.line;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The octets of content lines on their way to a stream (RFC 5545, 3.1), folded in one reused
 * buffer: no physical line is longer than 75 octets without its CRLF, and no fold splits what
 * belongs together.
 */
final class FoldedOctets {
  /** How many octets a physical line has at most, without its CRLF. */
  static final int LINE = 75;

  private static final int FOLD = 3;

  private final OutputStream out;
  private final byte[] buffer = new byte[8 * 1024];
  private int position;
  private int column;

  FoldedOctets(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes ASCII that needs no escape and stays on one physical line, such as a name with its
   * colon.
   */
  void token(byte[] ascii) throws IOException {
    int room = room(ascii.length);
    System.arraycopy(ascii, 0, buffer, room, ascii.length);
  }

  /**
   * Makes room for some octets on one physical line, folding before them where they would not fit.
   *
   * @param length at most 74
   * @return where in {@link #buffer()} the caller has to put them
   */
  int room(int length) throws IOException {
    reserve(length + FOLD);
    if (column + length > LINE) {
      fold();
    }
    int start = position;
    position += length;
    column += length;
    return start;
  }

  byte[] buffer() {
    return buffer;
  }

  /** {@return where in {@link #buffer()} the next octet goes} */
  int position() {
    return position;
  }

  /** {@return how many octets the physical line has} */
  int column() {
    return column;
  }

  /** Takes over what the caller has put into {@link #buffer()}, folds and all. */
  void advance(int position, int column) {
    this.position = position;
    this.column = column;
  }

  /** Makes room in {@link #buffer()}, for at most half of it, without folding. */
  void reserve(int octets) throws IOException {
    if (buffer.length - position < octets) {
      drain();
    }
  }

  /** Writes a fold into a buffer and returns where it ends. */
  static int putFold(byte[] target, int at) {
    target[at] = '\r';
    target[at + 1] = '\n';
    target[at + 2] = ' ';
    return at + FOLD;
  }

  /** Writes a part of a value that was encoded and escaped before. */
  void encoded(byte[] value) throws IOException {
    int from = 0;
    while (value.length - from > LINE - column) {
      int to = beforeAtom(value, from + LINE - column);
      put(value, from, to);
      fold();
      from = to;
    }
    put(value, from, value.length);
  }

  /** {@return the last index up to this one before which neither code point nor escape is split} */
  private static int beforeAtom(byte[] value, int index) {
    int at = index;
    while ((value[at] & 0xC0) == 0x80) {
      at--;
    }
    int backslash = at;
    while (backslash > 0 && value[backslash - 1] == '\\') {
      backslash--;
    }
    return at - (at - backslash) % 2;
  }

  private void put(byte[] value, int from, int to) throws IOException {
    int length = to - from;
    reserve(length + FOLD);
    System.arraycopy(value, from, buffer, position, length);
    position += length;
    column += length;
  }

  /** Ends the content line. */
  void endLine() throws IOException {
    reserve(2);
    buffer[position++] = '\r';
    buffer[position++] = '\n';
    column = 0;
  }

  /** Copies whole content lines that were folded before. */
  void lines(byte[] folded) throws IOException {
    if (folded.length > buffer.length) {
      drain();
      out.write(folded, 0, folded.length);
      return;
    }
    reserve(folded.length);
    System.arraycopy(folded, 0, buffer, position, folded.length);
    position += folded.length;
  }

  /** Hands everything to the stream and flushes it; the stream stays open. */
  void flush() throws IOException {
    drain();
    out.flush();
  }

  private void drain() throws IOException {
    out.write(buffer, 0, position);
    position = 0;
  }

  private void fold() {
    position = putFold(buffer, position);
    column = 1;
  }
}
