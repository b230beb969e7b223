package org.assises.json.stream;

/** Skips white space between tokens (RFC 8259, 2). */
final class WhiteSpace {
  private static final int TWO_WORDS = 2 * EightBytes.LENGTH;

  private WhiteSpace() {}

  /** Returns the index of the first byte that is not white space, or {@code to}. */
  static int end(byte[] bytes, int first, int to) {
    int i = first;
    while (i < to) {
      byte b = bytes[i];
      if (b > ' ') {
        return i;
      }
      if (b == '\n') {
        i = indentEnd(bytes, i + 1, to);
      } else if (b == ' ' || b == '\r' || b == '\t') {
        i++;
      } else {
        return i;
      }
    }
    return to;
  }

  /** Skips an indent, sixteen bytes at a time; some spaces can remain. */
  private static int indentEnd(byte[] bytes, int first, int to) {
    int i = first;
    int spaces = TWO_WORDS;
    while (spaces == TWO_WORDS && i + TWO_WORDS <= to) {
      spaces =
          EightBytes.before(
              EightBytes.otherThanSpace(EightBytes.at(bytes, i)),
              EightBytes.otherThanSpace(EightBytes.at(bytes, i + EightBytes.LENGTH)));
      i += spaces;
    }
    return i;
  }
}
