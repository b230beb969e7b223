package org.assises.screening.rule;

/**
 * A character that a link contains as percent-encoded octets of UTF-8 (RFC 3986, 2.1), such as
 * {@code %20} for a space, or a plus sign that is a space in the query of a link.
 */
public final class EncodedCharacter {
  private static final int OCTET = 3;
  private static final int LONGEST_QUERY = 100;

  private EncodedCharacter() {}

  /** {@return whether an encoded octet or such a plus sign starts at the index} */
  public static boolean startsAt(CharSequence text, int index) {
    return octet(text, index) >= 0 || isPlusInQuery(text, index);
  }

  /** {@return the code point that is encoded from the index on, or -1} */
  static int at(CharSequence text, int index) {
    if (isPlusInQuery(text, index)) {
      return ' ';
    }
    int first = octet(text, index);
    int octets = octetsFrom(first);
    int codePoint = octets == 1 ? first : first & (0x7F >> octets);
    for (int i = 1; i < octets; i++) {
      int next = octet(text, index + i * OCTET);
      if (next >> 6 != 2) {
        return -1;
      }
      codePoint = (codePoint << 6) | (next & 0x3F);
    }
    return octets == 0 || codePoint > Character.MAX_CODE_POINT ? -1 : codePoint;
  }

  /** {@return the index after the encoded character at the index} */
  static int end(CharSequence text, int index) {
    return Signs.at(text, index) == '+'
        ? index + 1
        : index + octetsFrom(octet(text, index)) * OCTET;
  }

  private static boolean isPlusInQuery(CharSequence text, int index) {
    if (Signs.at(text, index) != '+' || !isInLink(Signs.at(text, index + 1))) {
      return false;
    }
    int at = index - 1;
    while (at > index - LONGEST_QUERY && isInLink(Signs.at(text, at))) {
      at--;
    }
    return Signs.at(text, at) == '?' && at < index - 1;
  }

  private static boolean isInLink(char c) {
    return c > ' ' && c < 0x7F && c != '?';
  }

  /** {@return how many octets a character has that starts with this one; 0 if none does} */
  private static int octetsFrom(int first) {
    if (first < 0x80) {
      return first < 0 ? 0 : 1;
    }
    int octets = Integer.numberOfLeadingZeros(~(first << 24));
    return octets < 2 || octets > 4 ? 0 : octets;
  }

  private static int octet(CharSequence text, int index) {
    if (Signs.at(text, index) != '%') {
      return -1;
    }
    int high = Character.digit(Signs.at(text, index + 1), 16);
    int low = Character.digit(Signs.at(text, index + 2), 16);
    return high < 0 || low < 0 ? -1 : (high << 4) | low;
  }
}
