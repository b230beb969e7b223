package org.assises.json.output;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerationException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Encodes JSON for a stream in one reused buffer, which grows only for parts that must stay
 * together.
 *
 * <p>Strings are escaped as JSON requires. The line separators U+0085, U+2028 and U+2029 are
 * escaped too, because some programs would split a line there.
 */
final class Utf8Buffer {
  private static final int FULL = 16 * 1024;
  private static final int PART = 1024;
  private static final int SIZE = FULL + PART;
  private static final int MOST_BYTES_OF_A_CHAR = 6;
  private static final byte[] HEXADECIMAL = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };
  private static final byte[] NONE = {};
  private static final byte[] ESCAPES = escapes();
  private static final char NEXT_LINE = 0x85;
  private static final char LINE_SEPARATOR = 0x2028;
  private static final char PARAGRAPH_SEPARATOR = 0x2029;

  private final OutputStream out;
  private byte[] bytes;
  private int length;
  private int drains;

  Utf8Buffer(OutputStream out) {
    this(out, SpareBytes.take(SIZE));
  }

  private Utf8Buffer(OutputStream out, byte[] bytes) {
    this.out = out;
    this.bytes = bytes;
  }

  /** Returns a comma, the name of a member in quotes, and a colon. */
  static byte[] encodedName(String name) {
    int most = 4 + name.length() * MOST_BYTES_OF_A_CHAR;
    Utf8Buffer buffer = new Utf8Buffer(OutputStream.nullOutputStream(), new byte[most]);
    buffer.put(',');
    buffer.putString(name);
    buffer.put(':');
    return Arrays.copyOf(buffer.bytes, buffer.length);
  }

  /**
   * Returns for each ASCII character the one after the backslash in its escape: 0 if it needs no
   * escape, u for four digits.
   */
  private static byte[] escapes() {
    byte[] escapes = new byte[128];
    Arrays.fill(escapes, 0, ' ', (byte) 'u');
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  int length() {
    return length;
  }

  /** Returns how often the bytes have been written to the stream. */
  int drains() {
    return drains;
  }

  /** Writes all bytes to the stream if they are many. */
  void drainIfFull() {
    if (length >= FULL) {
      drain();
    }
  }

  private void drain() {
    try {
      out.write(bytes, 0, length);
      length = 0;
      drains++;
    } catch (IOException e) {
      throw new JsonException("the stream cannot be written to", e);
    }
  }

  void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw new JsonException("the stream cannot be written to", e);
    }
  }

  /** Gives its bytes to the next buffer, unless they have grown more than once. */
  void release() {
    if (bytes.length <= 2 * SIZE) {
      SpareBytes.giveBack(bytes);
      bytes = NONE;
    }
  }

  void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new JsonException("the stream cannot be closed", e);
    }
  }

  void put(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  /** Appends bytes from an index on. */
  void put(byte[] encoded, int from) {
    int more = encoded.length - from;
    reserve(more);
    System.arraycopy(encoded, from, bytes, length, more);
    length += more;
  }

  /** Appends the bytes between two indexes again. */
  void repeat(int from, int to) {
    int more = to - from;
    reserve(more);
    System.arraycopy(bytes, from, bytes, length, more);
    length += more;
  }

  /**
   * Appends ASCII text that needs no escaping, such as a number. Copied at once, strings of ten
   * characters take a fifth of the time that they take in {@link #putString}.
   */
  @SuppressWarnings("deprecation") // It drops the high bytes of characters, which are 0 in ASCII.
  void putPlain(String ascii) {
    int more = ascii.length();
    reserve(more);
    ascii.getBytes(0, more, bytes, length);
    length += more;
  }

  void putNewLine(int indent) {
    reserve(1 + indent);
    bytes[length++] = '\n';
    Arrays.fill(bytes, length, length + indent, (byte) ' ');
    length += indent;
  }

  /**
   * Appends a string with quotes.
   *
   * @throws JsonGenerationException if it contains an unpaired surrogate
   */
  void putString(String text) {
    put('"');
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PART);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      putPart(text, from, to);
      from = to;
    }
    put('"');
  }

  /**
   * Appends part of a string. Copying runs of plain characters in a loop of their own brings the
   * writing of Quimper's feed from 20 us to 19 us.
   */
  private void putPart(String text, int from, int to) {
    reserve((to - from) * MOST_BYTES_OF_A_CHAR);
    byte[] bytes = this.bytes;
    int at = length;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      while (c < 0x80 && ESCAPES[c] == 0) {
        bytes[at++] = (byte) c;
        if (++i == to) {
          length = at;
          return;
        }
        c = text.charAt(i);
      }
      if (c >= 0x80 && c < 0x800 && c != NEXT_LINE) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)) {
        at = encode(pair(text, i), at);
        i++;
      } else {
        at = isEscaped(c) ? escape(c, at) : encode(c, at);
      }
    }
    length = at;
  }

  private static boolean isEscaped(char c) {
    return c < 0x80 || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

  private static int pair(String text, int i) {
    if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
      throw unpaired();
    }
    return text.codePointAt(i);
  }

  private int escape(char c, int from) {
    int at = from;
    byte form = c < 0x80 ? ESCAPES[c] : (byte) 'u';
    bytes[at++] = '\\';
    bytes[at++] = form;
    if (form == 'u') {
      bytes[at++] = HEXADECIMAL[c >> 12];
      bytes[at++] = HEXADECIMAL[c >> 8 & 0xF];
      bytes[at++] = HEXADECIMAL[c >> 4 & 0xF];
      bytes[at++] = HEXADECIMAL[c & 0xF];
    }
    return at;
  }

  /** Encodes a character of three or four bytes, and returns the index after it. */
  private int encode(int c, int from) {
    int at = from;
    if (c < 0x10000) {
      if (Character.isSurrogate((char) c)) {
        throw unpaired();
      }
      bytes[at++] = (byte) (0xE0 | c >> 12);
      bytes[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
    } else {
      bytes[at++] = (byte) (0xF0 | c >> 18);
      bytes[at++] = (byte) (0x80 | (c >> 12 & 0x3F));
      bytes[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
    }
    bytes[at++] = (byte) (0x80 | (c & 0x3F));
    return at;
  }

  private static JsonGenerationException unpaired() {
    return new JsonGenerationException("a string must not contain an unpaired surrogate");
  }

  /** Returns the number of characters from an index to the end. */
  int charactersFrom(int from) {
    int characters = 0;
    for (int i = from; i < length; i++) {
      characters += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
    }
    return characters;
  }

  /** Inserts a line break and an indent at an index, in place of {@code replaced} bytes. */
  void breakLine(int at, int replaced, int indent) {
    int longer = 1 + indent - replaced;
    reserve(longer);
    System.arraycopy(bytes, at + replaced, bytes, at + 1 + indent, length - at - replaced);
    bytes[at] = '\n';
    Arrays.fill(bytes, at + 1, at + 1 + indent, (byte) ' ');
    length += longer;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      grow(more);
    }
  }

  /**
   * Grows the buffer; apart from {@link #reserve}, so that the compiler keeps its callers small.
   */
  private void grow(int more) {
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
  }
}
