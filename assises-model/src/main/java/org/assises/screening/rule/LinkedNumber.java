package org.assises.screening.rule;

/**
 * Telephone numbers in links that start a call or a chat, such as {@code
 * https://wa.me/33639981234}.
 */
final class LinkedNumber {
  private static final WordList LINKS = TelephoneWords.LINKS;
  private static final int LONGEST_LINK = 21;
  private static final int FEWEST = 7;
  private static final int MOST = 15;

  private LinkedNumber() {}

  /** {@return the end of the number that starts at this digit or plus sign, or -1} */
  static int end(CharSequence text, int start) {
    if (!followsLink(text, start)) {
      return -1;
    }
    int end = Signs.at(text, start) == '+' ? start + 1 : start;
    int digits = 0;
    while (end < start + 2 * MOST && isPart(Signs.at(text, end))) {
      digits += Digits.at(text, end) >= 0 ? 1 : 0;
      end++;
    }
    return digits >= FEWEST && digits <= MOST ? end : -1;
  }

  private static boolean isPart(char c) {
    return Signs.isDigit(c) || c == '-' || c == '.' || c == '(' || c == ')';
  }

  /** {@return whether a link may end in this character} */
  static boolean mayFollow(char last) {
    return last == '/' || last == ':' || last == '=';
  }

  /** {@return whether such a link ends here} */
  static boolean followsLink(CharSequence text, int start) {
    if (!mayFollow(Signs.at(text, start - 1))
        || !Signs.isOneOf("ELMOPRS", Signs.at(text, start - 2))) {
      return false;
    }
    for (int length = 4; length <= LONGEST_LINK; length++) {
      if (LINKS.holds(text, Math.max(0, start - length), start)) {
        return true;
      }
    }
    return false;
  }
}
