package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Reads strings, and keeps the last one. Reading checks the UTF-8 and decodes the escape sequences
 * in one pass; the text is created on request.
 */
final class StringToken {
  private final byte[] bytes;
  private final int to;
  private final ParseErrors refusals;
  private final Escapes escapes;
  private final Characters characters = new Characters();
  private int from;
  private int end;
  private boolean plain;

  StringToken(byte[] bytes, int to, ParseErrors refusals) {
    this.bytes = bytes;
    this.to = to;
    this.refusals = refusals;
    this.escapes = new Escapes(bytes, to, refusals);
  }

  /**
   * Reads a string.
   *
   * @param first the index after its opening quote
   * @return the index after its closing quote
   */
  int read(int first) {
    from = first;
    end = plainEnd(first);
    plain = bytes[end] == '"';
    if (!plain) {
      characters.begin(bytes, first, end);
      end = readOthers(end);
    }
    return end + 1;
  }

  /** Returns the index of the first byte that is not plain. */
  private int plainEnd(int first) {
    int i = first;
    while (i + EightBytes.LENGTH <= to) {
      long special = EightBytes.special(EightBytes.at(bytes, i));
      if (special != 0) {
        return i + EightBytes.before(special);
      }
      i += EightBytes.LENGTH;
    }
    while (i < to && isPlain(bytes[i])) {
      i++;
    }
    if (i == to) {
      throw refusals.early();
    }
    return i;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\';
  }

  /** Reads the rest of a string that is not plain, and returns the index of its closing quote. */
  private int readOthers(int first) {
    int i = first;
    while (bytes[i] != '"') {
      i = next(i);
      i = characters.addPlain(bytes, i, to - EightBytes.LENGTH);
      while (i < to && isPlain(bytes[i])) {
        characters.add(bytes[i++]);
      }
      if (i == to) {
        throw refusals.early();
      }
    }
    return i;
  }

  /** Reads a character that is not plain, and returns the index after it. */
  private int next(int i) {
    byte lead = bytes[i];
    if (lead == '\\') {
      return escapes.read(i, characters);
    }
    if (lead >= 0) {
      throw refusals.expected("control", i);
    }
    if (Utf8.isPair(bytes, i, to)) {
      characters.add((lead & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
      return i + 2;
    }
    int length = Utf8.length(bytes, i, to);
    if (length == 0) {
      throw refusals.noUtf8(i);
    }
    characters.add(Utf8.codePoint(bytes, i, length));
    return i + length;
  }

  /** Returns the length of the string in bytes, as written. */
  int bytes() {
    return end - from;
  }

  /** Returns the length of the text in UTF-16 units. */
  int length() {
    return plain ? end - from : characters.length();
  }

  /** Returns the decoded text; a new string each time. */
  String text() {
    return plain ? new String(bytes, from, end - from, ISO_8859_1) : characters.text();
  }
}
