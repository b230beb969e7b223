package org.assises.screening.rule;

/** The at sign of an e-mail address, and what people write in its place: {@code nom (at) ...}. */
final class AtSign {
  private static final WordList ESCAPED = WordList.of("email.txt", "escaped at");
  private static final WordList WORDS = WordList.of("email.txt", "at as a word");
  private static final WordList BRACKETED = WordList.of("email.txt", "at in brackets");
  private static final WordList BRACKETED_WEAKLY = WordList.of("email.txt", "weak at in brackets");

  private AtSign() {}

  /**
   * {@return where an at sign begins that is told from the character at the index, or -1} That is
   * its first character, but the B of the word "arobase", which is rarer than the A.
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

  /** {@return the end of an at sign or of what stands for it, or -1 if none begins here} */
  static int end(CharSequence text, int start) {
    char c = Signs.at(text, start);
    return switch (c) {
      case '@' -> start + 1;
      case '%', '&' -> ESCAPED.endAt(text, start);
      case 'a', 'A' -> endOfWord(text, start);
      default -> {
        int end = Bracketed.end(text, start, BRACKETED);
        yield end >= 0 || !Bracketed.isBracket(c)
            ? end
            : Bracketed.end(text, start, BRACKETED_WEAKLY);
      }
    };
  }

  /** {@return whether at the index stands the sign itself, or what a program writes for it} */
  static boolean isPlain(CharSequence text, int index) {
    char c = text.charAt(index);
    return c == '@' || c == '%' || c == '&';
  }

  /** {@return whether a bracketed word begins here that is nothing but an at sign} */
  static boolean isCertain(CharSequence text, int index) {
    return Bracketed.end(text, index, BRACKETED) >= 0;
  }

  private static int endOfWord(CharSequence text, int start) {
    int end = Signs.endOfWord(text, start);
    return WORDS.holds(text, start, end) && Signs.isSpace(Signs.at(text, end)) ? end : -1;
  }
}
