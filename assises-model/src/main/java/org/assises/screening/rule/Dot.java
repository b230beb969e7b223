package org.assises.screening.rule;

/** The dot of a domain name, or its replacement, as in {@code example (dot) org}. */
final class Dot {
  private static final WordList ESCAPED = EmailWords.ESCAPED_DOT;
  private static final WordList BRACKETED = EmailWords.DOT_IN_BRACKETS;
  private static final WordList WORDS = EmailWords.DOT_AS_A_WORD;

  private Dot() {}

  /** {@return the index after a dot or an escape sequence for one, or -1} */
  static int endPlain(CharSequence text, int index) {
    return Signs.at(text, index) == '.' ? index + 1 : ESCAPED.endAt(text, index);
  }

  /** {@return the index after a bracketed dot and the spaces around it, or -1} */
  static int endBracketed(CharSequence text, int index) {
    int end = Bracketed.end(text, Signs.afterSpaces(text, index), BRACKETED);
    return end < 0 ? -1 : Signs.afterSpaces(text, end);
  }

  /**
   * {@return the index after a dot with spaces around it, or a comma or word in its place; or -1}
   */
  static int endLoose(CharSequence text, int index) {
    int at = Signs.afterSpaces(text, index);
    if (Signs.at(text, at) == '.') {
      return Signs.afterSpaces(text, at + 1);
    }
    int wordEnd = at > index ? Signs.endOfWord(text, at) : at;
    return at > index && WORDS.holds(text, at, wordEnd) && Signs.isSpace(Signs.at(text, wordEnd))
        ? Signs.afterSpaces(text, wordEnd)
        : -1;
  }

  /** {@return whether a bracketed dot starts here} */
  static boolean isBracketed(CharSequence text, int index) {
    return Bracketed.end(text, index, BRACKETED) >= 0;
  }
}
