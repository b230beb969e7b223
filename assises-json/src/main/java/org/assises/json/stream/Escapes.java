package org.assises.json.stream;

import org.assises.json.wording.JsonMessages;

/** Decodes the escape sequences in strings (RFC 8259, 7). */
final class Escapes {
  private static final String MARKS = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final int LONG_FORM = 6;

  private final byte[] bytes;
  private final int to;
  private final ParseErrors refusals;

  /**
   * @param to the index after the document
   */
  Escapes(byte[] bytes, int to, ParseErrors refusals) {
    this.bytes = bytes;
    this.to = to;
    this.refusals = refusals;
  }

  /**
   * Reads the escape sequence at an index, or the two that form a surrogate pair.
   *
   * @param into receives the decoded character
   * @return the index after the escape
   */
  int read(int i, Characters into) {
    if (i + 1 == to) {
      throw refusals.early();
    }
    if (bytes[i + 1] == 'u') {
      return readLong(i, into);
    }
    int mark = MARKS.indexOf(bytes[i + 1]);
    if (mark < 0) {
      throw refusals.expected("escape", i + 1);
    }
    into.add(MEANT.charAt(mark));
    return i + 2;
  }

  private int readLong(int i, Characters into) {
    char unit = unit(i);
    int next = i + LONG_FORM;
    if (!Character.isSurrogate(unit)) {
      into.add(unit);
      return next;
    }
    if (Character.isHighSurrogate(unit) && isLong(next)) {
      char second = unit(next);
      if (Character.isLowSurrogate(second)) {
        into.add(Character.toCodePoint(unit, second));
        return next + LONG_FORM;
      }
    }
    throw refusals.refuse(JsonMessages.of("json-half-character"), i);
  }

  private boolean isLong(int i) {
    return i + 1 < to && bytes[i] == '\\' && bytes[i + 1] == 'u';
  }

  /** Returns the UTF-16 unit of a four-digit escape. */
  private char unit(int i) {
    int unit = 0;
    for (int k = i + 2; k < i + LONG_FORM; k++) {
      int digit = k < to ? Character.digit(bytes[k], 16) : -1;
      if (digit < 0) {
        throw refusals.expected("hex", k);
      }
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }
}
