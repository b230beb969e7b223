package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * The string read last. It is passed over once, in which its UTF-8 is checked and its escapes are
 * replaced; its text is made when it is asked for.
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
   * @param first what follows its opening quote
   * @return what follows its closing quote
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

  /** {@return where the first byte is that is not plain} */
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

  /** {@return where the closing quote is} */
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

  /** {@return what follows the character that is not plain} */
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

  /** {@return its length as it is written} */
  int bytes() {
    return end - from;
  }

  /** {@return its UTF-16 units} */
  int length() {
    return plain ? end - from : characters.length();
  }

  /** {@return the text, without its escapes; made anew each time} */
  String text() {
    return plain ? new String(bytes, from, end - from, ISO_8859_1) : characters.text();
  }
}
