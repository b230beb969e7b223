package org.assises.json.stream;

/** What may stand between tokens (RFC 8259, 2): most often nothing, a space, or an indent. */
final class WhiteSpace {
  private static final int TWO_WORDS = 2 * EightBytes.LENGTH;

  private WhiteSpace() {}

  /** {@return where the first byte is that is no white space, or {@code to}} */
  static int end(byte[] bytes, int first, int to) {
    int i = first;
    while (i < to) {
      byte b = bytes[i];
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

  /** Passes over spaces while there are sixteen bytes more, or fewer spaces than that. */
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
