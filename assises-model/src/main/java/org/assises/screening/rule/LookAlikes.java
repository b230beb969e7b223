package org.assises.screening.rule;

/**
 * Letters in place of digits, as in {@code O6 l2} for {@code 06 12}. The letters O, o, I and l
 * count as digits in a group with digits that no other letter touches.
 */
public final class LookAlikes {
  /** The maximum number of digits and such letters in a group. */
  public static final int LONGEST_GROUP = 24;

  private LookAlikes() {}

  /**
   * {@return a text of the same length with digits in place of such letters, or the text itself if
   * it has none}
   *
   * @param from an index before which there are no digits
   */
  public static CharSequence asDigits(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !(Signs.isDigit(text.charAt(at)) && touchesLetter(text, at))) {
      at++;
    }
    return at == text.length() ? text : replaced(text);
  }

  /** {@return whether such a letter is next to the digit, as in every group that contains one} */
  public static boolean touchesLetter(CharSequence text, int digit) {
    return isLetter(Signs.at(text, digit - 1)) || isLetter(Signs.at(text, digit + 1));
  }

  private static CharSequence replaced(CharSequence text) {
    StringBuilder digits = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isLetter(c) && touchesDigit(text, at) && standsInGroup(text, at)) {
        digits.setCharAt(at, (c | 0x20) == 'o' ? '0' : '1');
      }
    }
    return digits;
  }

  private static boolean isLetter(char c) {
    return c == 'O' || c == 'o' || c == 'I' || c == 'l';
  }

  /** A quick check that excludes most letters. */
  private static boolean touchesDigit(CharSequence text, int at) {
    return isDigitOrLetter(Signs.at(text, at - 1)) || isDigitOrLetter(Signs.at(text, at + 1));
  }

  private static boolean isDigitOrLetter(char c) {
    return Signs.isDigit(c) || isLetter(c);
  }

  private static boolean standsInGroup(CharSequence text, int at) {
    int start = at;
    while (start > at - LONGEST_GROUP && isDigitOrLetter(Signs.at(text, start - 1))) {
      start--;
    }
    int end = start;
    boolean digit = false;
    while (end < start + LONGEST_GROUP && isDigitOrLetter(Signs.at(text, end))) {
      digit |= Signs.isDigit(text.charAt(end));
      end++;
    }
    return digit
        && end > at
        && !Signs.isLetter(Signs.at(text, start - 1))
        && !Signs.isLetter(Signs.at(text, end));
  }
}
