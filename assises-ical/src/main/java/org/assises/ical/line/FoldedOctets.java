package org.assises.ical.line;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The octets of content lines on their way to a stream (RFC 5545, 3.1), folded in one reused
 * buffer: no physical line is longer than 75 octets without its CRLF, and no fold splits what
 * belongs together.
 */
final class FoldedOctets {
  /** How many octets a physical line has at most, without its CRLF. */
  static final int LINE = 75;

  private static final int FOLD = 3;

  private static final int FULL = 8 * 1024;
  private static final int SMALL = 512;
  private static final int ENDLESS = 1 << 30;

  private final @Nullable OutputStream out;
  private final int line;
  private byte[] buffer;
  private int position;
  private int column;

  /** Hands octets to a stream whenever the buffer is full. */
  FoldedOctets(OutputStream out) {
    this(out, LINE, FULL);
  }

  private FoldedOctets(@Nullable OutputStream out, int line, int size) {
    this.out = out;
    this.line = line;
    this.buffer = new byte[size];
  }

  /** {@return octets that are kept until they are {@linkplain #taken taken}} */
  static FoldedOctets kept() {
    return new FoldedOctets(null, LINE, SMALL);
  }

  /** {@return the same, on lines without end: for values that are folded elsewhere} */
  static FoldedOctets keptUnfolded() {
    return new FoldedOctets(null, ENDLESS, SMALL);
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
    if (column + length > line) {
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

  /** {@return how many octets a physical line has at most} */
  int line() {
    return line;
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

  /** Makes room in {@link #buffer()}, for at most 4 kB, without folding. */
  void reserve(int octets) throws IOException {
    if (buffer.length - position < octets) {
      makeRoom(octets);
    }
  }

  private void makeRoom(int octets) throws IOException {
    if (out == null) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, position + octets));
    } else {
      drain(out);
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
    while (value.length - from > line - column) {
      int to = beforeAtom(value, from + line - column);
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
    if (out != null && folded.length > buffer.length) {
      drain(out);
      out.write(folded, 0, folded.length);
      return;
    }
    reserve(folded.length);
    System.arraycopy(folded, 0, buffer, position, folded.length);
    position += folded.length;
  }

  /** {@return what was kept, which is then forgotten} */
  byte[] taken() {
    byte[] kept = Arrays.copyOf(buffer, position);
    position = 0;
    column = 0;
    return kept;
  }

  /** Hands everything to the stream, if there is one, and flushes it; the stream stays open. */
  void flush() throws IOException {
    if (out != null) {
      drain(out);
      out.flush();
    }
  }

  private void drain(OutputStream out) throws IOException {
    out.write(buffer, 0, position);
    position = 0;
  }

  private void fold() {
    position = putFold(buffer, position);
    column = 1;
  }
}
