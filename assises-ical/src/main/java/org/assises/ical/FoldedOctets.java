package org.assises.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;

/**
 * The octets of content lines on their way to a stream (RFC 5545, 3.1).
 *
 * <p>Characters are encoded once, as UTF-8, into one reused buffer, escaped and folded on the way:
 * no physical line is longer than 75 octets without its CRLF, and no fold splits a code point or an
 * escape. Text is put into Unicode's form NFC. What RFC 5545 forbids in a value never gets here:
 * line separators of every kind become an escaped line feed, other controls are left out, and half
 * of a surrogate pair becomes U+FFFD.
 */
final class FoldedOctets {
  private static final int LINE = 75;
  private static final int SLICE = 1024;
  private static final int LARGEST_SLICE = 4 * SLICE;
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char REPLACEMENT = '\uFFFD';

  private final OutputStream out;
  private final byte[] buffer = new byte[4 * LARGEST_SLICE];
  private char[] characters = new char[SLICE];
  private int position;
  private int column;

  /** {@return whether a character ends a line in text; CR and LF together end one} */
  static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || endsLineBeyondAscii(c);
  }

  private static boolean endsLineBeyondAscii(char c) {
    return c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

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
    reserve(length + 3);
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

  /** Writes characters of any kind in the given escaping. */
  void string(CharSequence value, Escaping escaping) throws IOException {
    int length = load(value);
    for (int from = 0; from < length; ) {
      int to = Math.min(length, from + SLICE);
      if (to < length && continues(to)) {
        to--;
      }
      reserve(LARGEST_SLICE);
      encode(from, to, escaping);
      from = to;
    }
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

  private void reserve(int octets) throws IOException {
    if (buffer.length - position < octets) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(buffer, 0, position);
    position = 0;
  }

  private void fold() {
    position = putFold(buffer, position);
    column = 1;
  }

  private static int putFold(byte[] target, int at) {
    target[at] = '\r';
    target[at + 1] = '\n';
    target[at + 2] = ' ';
    return at + 3;
  }

  /** Copies the text, in form NFC, into {@link #characters}, and returns its length. */
  private int load(CharSequence value) {
    int length = copy(value);
    return isSurelyNormalized(length)
        ? length
        : copy(Normalizer.normalize(value, Normalizer.Form.NFC));
  }

  private int copy(CharSequence value) {
    int length = value.length();
    if (length > characters.length) {
      characters = new char[length];
    }
    if (value instanceof StringBuilder builder) {
      builder.getChars(0, length, characters, 0);
    } else {
      value.toString().getChars(0, length, characters, 0);
    }
    return length;
  }

  /**
   * Nothing below U+0300 takes part in a composition that NFC has not made already, nor does U+2002
   * to U+20CF (dashes, quotes, euro).
   */
  private boolean isSurelyNormalized(int length) {
    int union = 0;
    for (int i = 0; i < length; i++) {
      union |= characters[i];
    }
    if (union < 0x300) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      if (c >= 0x300 && (c < 0x2002 || c > 0x20CF)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether what stands at the index must not be parted from what stands before it: CRLF, a
   * surrogate pair.
   */
  private boolean continues(int index) {
    return Character.isLowSurrogate(characters[index]) || characters[index] == '\n';
  }

  private void encode(int from, int to, Escaping escaping) {
    for (int i = from; i < to; ) {
      i = encodeLatin(i, to, escaping.table());
      if (i < to) {
        i = characters[i] < 128 ? escape(i, to, escaping) : encodeOther(i, to, escaping);
      }
    }
  }

  /**
   * Encodes what is one or two octets and needs no escape, folding where it has to, and returns the
   * index of what comes next.
   */
  private int encodeLatin(int from, int to, byte[] table) {
    char[] source = characters;
    byte[] target = buffer;
    int at = position;
    int limit = at + LINE - column;
    int i = from;
    while (true) {
      int stop = Math.min(to, i + limit - at);
      while (i < stop && source[i] < 128 && table[source[i]] == Escaping.PLAIN) {
        target[at++] = (byte) source[i++];
      }
      if (i == to || !isLatin(source[i], table)) {
        break;
      }
      if (at + 2 > limit) {
        at = putFold(target, at);
        limit = at + LINE - 1;
      }
      if (source[i] >= 128) {
        target[at++] = (byte) (0xC0 | source[i] >> 6);
        target[at++] = continuation(source[i++]);
      }
    }
    position = at;
    column = LINE - (limit - at);
    return i;
  }

  private static boolean isLatin(char c, byte[] table) {
    return c < 128 ? table[c] == Escaping.PLAIN : c >= 0xA0 && c < 0x800;
  }

  private int escape(int index, int to, Escaping escaping) {
    char c = characters[index];
    byte second = escaping.table()[c];
    if (second != Escaping.DROPPED) {
      put(escaping.lead, second);
    }
    boolean crlf = c == '\r' && index + 1 < to && characters[index + 1] == '\n';
    return crlf ? index + 2 : index + 1;
  }

  private int encodeOther(int index, int to, Escaping escaping) {
    char c = characters[index];
    if (endsLineBeyondAscii(c)) {
      put(escaping.lead, (byte) 'n');
    } else if (isPair(index, to)) {
      encodeFour(Character.toCodePoint(c, characters[index + 1]));
      return index + 2;
    } else if (c >= 0x800) {
      encodeThree(Character.isSurrogate(c) ? REPLACEMENT : c);
    }
    return index + 1;
  }

  private boolean isPair(int index, int to) {
    return Character.isHighSurrogate(characters[index])
        && index + 1 < to
        && Character.isLowSurrogate(characters[index + 1]);
  }

  private void encodeThree(char c) {
    startAtom(3);
    buffer[position++] = (byte) (0xE0 | c >> 12);
    buffer[position++] = continuation(c >> 6);
    buffer[position++] = continuation(c);
  }

  private void encodeFour(int codePoint) {
    startAtom(4);
    buffer[position++] = (byte) (0xF0 | codePoint >> 18);
    buffer[position++] = continuation(codePoint >> 12);
    buffer[position++] = continuation(codePoint >> 6);
    buffer[position++] = continuation(codePoint);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private void put(byte first, byte second) {
    startAtom(2);
    buffer[position++] = first;
    buffer[position++] = second;
  }

  private void startAtom(int octets) {
    if (column + octets > LINE) {
      fold();
    }
    column += octets;
  }
}
