package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads numbers (RFC 8259, 6), and keeps the last one. */
final class NumberToken {
  private final byte[] bytes;
  private final int to;
  private final ParseErrors refusals;
  private int from;
  private int end;
  private boolean exponent;

  NumberToken(byte[] bytes, int to, ParseErrors refusals) {
    this.bytes = bytes;
    this.to = to;
    this.refusals = refusals;
  }

  /**
   * Reads a number.
   *
   * @param first the index of its minus sign or first digit
   * @return the index after it
   */
  int read(int first) {
    from = first;
    int i = bytes[first] == '-' ? first + 1 : first;
    i = is(i, '0') ? i + 1 : digits(i);
    if (i < to && isDigit(bytes[i])) { // a leading zero
      throw refusal(i);
    }
    if (is(i, '.')) {
      i = digits(i + 1);
    }
    exponent = is(i, 'e') || is(i, 'E');
    if (exponent) {
      i = digits(is(i + 1, '+') || is(i + 1, '-') ? i + 2 : i + 1);
    }
    end = i;
    return i;
  }

  private boolean is(int i, char c) {
    return i < to && bytes[i] == c;
  }

  /** Reads at least one digit and returns the index after the digits. */
  private int digits(int first) {
    int i = first;
    while (i < to && isDigit(bytes[i])) {
      i++;
    }
    if (i == first) {
      throw refusal(i);
    }
    return i;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private StrictJsonException refusal(int i) {
    return refusals.expected("number", i);
  }

  int length() {
    return end - from;
  }

  boolean isBeyondReason() {
    return exponent && JsonNumbers.isBeyondReason(text());
  }

  String text() {
    return new String(bytes, from, end - from, ISO_8859_1);
  }
}
