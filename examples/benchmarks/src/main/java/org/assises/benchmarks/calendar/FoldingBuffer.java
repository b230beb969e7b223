package org.assises.benchmarks.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;

/**
 * Writes content lines for the hand-written limit. It encodes, escapes and folds char by char, and
 * does not check its input.
 */
final class FoldingBuffer {
  private static final int LINE = 75;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int column;

  FoldingBuffer(OutputStream out) {
    this.out = out;
  }

  static byte[] octets(String ascii) {
    return ascii.getBytes(UTF_8);
  }

  /** Copies whole lines, or the beginning of a line that is not folded in it. */
  void copy(byte[] lines) throws IOException {
    reserve(lines.length);
    System.arraycopy(lines, 0, buffer, position, lines.length);
    position += lines.length;
    column = lines.length;
  }

  /** Appends an escaped value, at most 8,192 characters. */
  void text(String text) throws IOException {
    reserve(4 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        two('\\', 'n');
      } else if (c == ',' || c == ';' || c == '\\') {
        two('\\', c);
      } else if (c < 0x80) {
        fold(1);
        buffer[position++] = (byte) c;
      } else if (c < 0x800) {
        two(0xC0 | c >> 6, 0x80 | (c & 0x3F));
      } else {
        fold(3);
        buffer[position++] = (byte) (0xE0 | c >> 12);
        buffer[position++] = (byte) (0x80 | (c >> 6 & 0x3F));
        buffer[position++] = (byte) (0x80 | (c & 0x3F));
      }
    }
  }

  /** Appends a separator without escaping. */
  void mark(char ascii) throws IOException {
    reserve(4);
    fold(1);
    buffer[position++] = (byte) ascii;
  }

  void local(ZonedDateTime time) throws IOException {
    reserve(15);
    digits(time.getYear() / 100);
    digits(time.getYear() % 100);
    digits(time.getMonthValue());
    digits(time.getDayOfMonth());
    buffer[position++] = 'T';
    digits(time.getHour());
    digits(time.getMinute());
    digits(time.getSecond());
  }

  void end() throws IOException {
    reserve(2);
    buffer[position++] = '\r';
    buffer[position++] = '\n';
  }

  void flush() throws IOException {
    out.write(buffer, 0, position);
    position = 0;
  }

  private void digits(int number) {
    buffer[position++] = (byte) ('0' + number / 10);
    buffer[position++] = (byte) ('0' + number % 10);
  }

  private void two(int first, int second) {
    fold(2);
    buffer[position++] = (byte) first;
    buffer[position++] = (byte) second;
  }

  private void fold(int octets) {
    column += octets;
    if (column > LINE) {
      buffer[position++] = '\r';
      buffer[position++] = '\n';
      buffer[position++] = ' ';
      column = 1 + octets;
    }
  }

  private void reserve(int octets) throws IOException {
    if (buffer.length - position < octets) {
      flush();
    }
  }
}
