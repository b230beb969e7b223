package org.assises.ical.line;

import java.io.IOException;

/**
 * Writes characters to {@link FoldedOctets}: composes them (Unicode form NFC), then encodes them as
 * UTF-8, escapes and folds them in one pass.
 *
 * <p>The result contains nothing that RFC 5545 forbids in a value: line separators of every kind
 * become an escaped line feed, other controls are left out, and an unpaired surrogate becomes
 * U+FFFD.
 */
final class FoldedText {
  private static final int SLICE = 512;

  /** The most octets that {@link #encodeLatin} writes for a character: a fold and two octets. */
  private static final int MOST_OCTETS = 5;

  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char REPLACEMENT = '\uFFFD';

  private final FoldedOctets octets;
  private char[] characters = new char[64];
  private int lines;

  FoldedText(FoldedOctets octets) {
    this.octets = octets;
  }

  /**
   * Writes any text with the given escaping, and returns the number of its lines; CR followed by LF
   * ends one line.
   */
  int write(String value, Escaping escaping) throws IOException {
    int length = load(value);
    lines = 1;
    for (int from = 0; from < length; ) {
      int to = Math.min(length, from + SLICE);
      if (to < length && continues(to)) {
        to--;
      }
      octets.reserve(MOST_OCTETS * (to - from));
      encode(from, to, escaping);
      from = to;
    }
    return lines;
  }

  /** Copies the text, composed, into {@link #characters}, and returns its length. */
  private int load(String value) {
    int length = copy(value);
    return isSurelyNormalized(length) ? length : copy(ComposedText.of(value));
  }

  private int copy(String value) {
    int length = value.length();
    if (length > characters.length) {
      characters = new char[Math.max(length, 2 * characters.length)];
    }
    value.getChars(0, length, characters, 0);
    return length;
  }

  /**
   * Returns whether the text is certainly in form NFC: it is if all characters are below U+0300 or
   * from U+2002 to U+20CF (dashes, quotes, euro).
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

  /** Returns whether the characters before and at the index form a CRLF or a surrogate pair. */
  private boolean continues(int index) {
    char before = characters[index - 1];
    char c = characters[index];
    return (before == '\r' && c == '\n') || Character.isSurrogatePair(before, c);
  }

  private void encode(int from, int to, Escaping escaping) throws IOException {
    for (int i = from; i < to; ) {
      i = encodeLatin(i, to, escaping.table());
      if (i < to) {
        i = characters[i] < 128 ? escape(i, to, escaping) : encodeOther(i, to, escaping);
      }
    }
  }

  /**
   * Encodes and folds characters of one or two octets that need no escaping. Returns the index of
   * the first character that it did not encode.
   */
  private int encodeLatin(int from, int to, byte[] table) {
    char[] source = characters;
    byte[] target = octets.buffer();
    int at = octets.position();
    int limit = at + FoldedOctets.LINE - octets.column();
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
        at = FoldedOctets.putFold(target, at);
        limit = at + FoldedOctets.LINE - 1;
      }
      if (source[i] >= 128) {
        target[at++] = (byte) (0xC0 | source[i] >> 6);
        target[at++] = continuation(source[i++]);
      }
    }
    octets.advance(at, FoldedOctets.LINE - (limit - at));
    return i;
  }

  private static boolean isLatin(char c, byte[] table) {
    return c < 128 ? table[c] == Escaping.PLAIN : c >= 0xA0 && c < 0x800;
  }

  private int escape(int index, int to, Escaping escaping) throws IOException {
    char c = characters[index];
    byte second = escaping.table()[c];
    if (second == Escaping.DROPPED) {
      return index + 1;
    }
    putTwo(escaping.lead, second);
    if (second != 'n') {
      return index + 1;
    }
    lines++;
    boolean crlf = c == '\r' && index + 1 < to && characters[index + 1] == '\n';
    return crlf ? index + 2 : index + 1;
  }

  private int encodeOther(int index, int to, Escaping escaping) throws IOException {
    char c = characters[index];
    if (endsLineBeyondAscii(c)) {
      putTwo(escaping.lead, (byte) 'n');
      lines++;
    } else if (isPair(index, to)) {
      putFour(Character.toCodePoint(c, characters[index + 1]));
      return index + 2;
    } else if (c >= 0x800) {
      putThree(Character.isSurrogate(c) ? REPLACEMENT : c);
    }
    return index + 1;
  }

  private static boolean endsLineBeyondAscii(char c) {
    return c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

  private boolean isPair(int index, int to) {
    return Character.isHighSurrogate(characters[index])
        && index + 1 < to
        && Character.isLowSurrogate(characters[index + 1]);
  }

  private void putTwo(byte first, byte second) throws IOException {
    int at = octets.room(2);
    byte[] target = octets.buffer();
    target[at] = first;
    target[at + 1] = second;
  }

  private void putThree(char c) throws IOException {
    int at = octets.room(3);
    byte[] target = octets.buffer();
    target[at] = (byte) (0xE0 | c >> 12);
    target[at + 1] = continuation(c >> 6);
    target[at + 2] = continuation(c);
  }

  private void putFour(int codePoint) throws IOException {
    int at = octets.room(4);
    byte[] target = octets.buffer();
    target[at] = (byte) (0xF0 | codePoint >> 18);
    target[at + 1] = continuation(codePoint >> 12);
    target[at + 2] = continuation(codePoint >> 6);
    target[at + 3] = continuation(codePoint);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }
}
