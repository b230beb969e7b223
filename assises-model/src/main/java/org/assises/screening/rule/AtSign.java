package org.assises.screening.rule;

/** The at sign of an e-mail address, or its replacement, as in {@code nom (at) ...}. */
final class AtSign {
  private static final WordList ESCAPED = EmailWords.ESCAPED_AT;
  private static final WordList WORDS = EmailWords.AT_AS_A_WORD;
  private static final WordList BRACKETED = EmailWords.AT_IN_BRACKETS;
  private static final WordList BRACKETED_WEAKLY = EmailWords.WEAK_AT_IN_BRACKETS;

  private AtSign() {}

  /** {@return false only if the character at the index identifies no at sign} */
  static boolean mayBeAt(CharSequence text, int index) {
    return switch (text.charAt(index)) {
      case '@' -> true;
      case '%', '&' -> Signs.isOneOf("4#C", Signs.at(text, index + 1));
      case 'b', 'B' -> Signs.isOneOf("O", Signs.at(text, index - 1));
      default -> end(text, index) >= 0;
    };
  }

  /**
   * {@return the start of the at sign that the character at the index identifies, or -1} This is
   * the first character of the sign, except for the word "arobase", which its B identifies, because
   * B is rarer than A.
   */
  static int start(CharSequence text, int index) {
    if ((text.charAt(index) | 0x20) != 'b') {
      return index;
    }
    int start = Signs.hasAt(text, index - 3, "aro") ? index - 3 : index - 4;
    return Signs.hasAt(text, start, "ar") && !Signs.isLetter(Signs.at(text, start - 1))
        ? start
        : -1;
  }

  /** {@return the end of the at sign or replacement that starts here, or -1 if there is none} */
  static int end(CharSequence text, int start) {
    char c = Signs.at(text, start);
    return switch (c) {
      case '@' -> start + 1;
      case '%', '&' -> ESCAPED.endAt(text, start);
      case 'a', 'A' -> endOfWord(text, start);
      case '(', '[', '{', '<', '«', '“', '‹' -> {
        int end = Bracketed.end(text, start, BRACKETED);
        yield end >= 0 ? end : Bracketed.end(text, start, BRACKETED_WEAKLY);
      }
      default -> Bracketed.end(text, start, BRACKETED);
    };
  }

  /** {@return whether there is an at sign, or an escape sequence for one, at the index} */
  static boolean isPlain(CharSequence text, int index) {
    char c = text.charAt(index);
    return c == '@' || c == '%' || c == '&';
  }

  /** {@return whether a bracketed word starts here that can only mean an at sign} */
  static boolean isCertain(CharSequence text, int index) {
    return Bracketed.end(text, index, BRACKETED) >= 0;
  }

  private static int endOfWord(CharSequence text, int start) {
    int end = Signs.endOfWord(text, start);
    return WORDS.holds(text, start, end) && Signs.isSpace(Signs.at(text, end)) ? end : -1;
  }
}
