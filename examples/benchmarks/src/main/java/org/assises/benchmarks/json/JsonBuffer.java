package org.assises.benchmarks.json;

import java.io.IOException;
import java.io.OutputStream;

/** Writes JSON for the hand-written limit. It encodes char by char and does not check its input. */
final class JsonBuffer {
  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int position;

  JsonBuffer(OutputStream out) {
    this.out = out;
  }

  void copy(byte[] octets) throws IOException {
    if (octets.length > buffer.length - position) {
      flush();
    }
    if (octets.length > buffer.length) {
      out.write(octets);
      return;
    }
    System.arraycopy(octets, 0, buffer, position, octets.length);
    position += octets.length;
  }

  /** Appends ASCII that needs no escape. */
  @SuppressWarnings("deprecation") // The only way to copy ASCII without examining it.
  JsonBuffer raw(String ascii) throws IOException {
    reserve(ascii.length());
    ascii.getBytes(0, ascii.length(), buffer, position);
    position += ascii.length();
    return this;
  }

  /** Appends a string's characters, at most 8,192, escaped. */
  JsonBuffer text(String text) throws IOException {
    reserve(3 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        buffer[position++] = '\\';
        buffer[position++] = (byte) c;
      } else if (c < 0x80) {
        buffer[position++] = (byte) c;
      } else if (c < 0x800) {
        buffer[position++] = (byte) (0xC0 | c >> 6);
        buffer[position++] = (byte) (0x80 | (c & 0x3F));
      } else {
        buffer[position++] = (byte) (0xE0 | c >> 12);
        buffer[position++] = (byte) (0x80 | (c >> 6 & 0x3F));
        buffer[position++] = (byte) (0x80 | (c & 0x3F));
      }
    }
    return this;
  }

  JsonBuffer number(int number) throws IOException {
    return raw(Integer.toString(number));
  }

  JsonBuffer twoDigits(int number) throws IOException {
    reserve(2);
    buffer[position++] = (byte) ('0' + number / 10);
    buffer[position++] = (byte) ('0' + number % 10);
    return this;
  }

  void flush() throws IOException {
    out.write(buffer, 0, position);
    position = 0;
  }

  private void reserve(int octets) throws IOException {
    if (buffer.length - position < octets) {
      flush();
    }
  }
}
