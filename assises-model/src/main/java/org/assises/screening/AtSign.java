package org.assises.screening;

/** The at sign of an e-mail address, and what people write in its place. */
final class AtSign {
  private static final WordList ESCAPED = WordList.of("%40 &#64; &#x40; &commat;");
  private static final WordList WORDS = WordList.of("arobase arrobase arobas");
  private static final WordList IN_BRACKETS = WordList.of("arobase arrobase arobas chez at a @");

  private AtSign() {}

  /**
   * {@return where an at sign begins that is told from the character at the index, or -1} That is
   * its first character, but the B of the word "arobase", which is rarer than the A.
   */
  static int start(String text, int index) {
    if ((text.charAt(index) | 0x20) != 'b') {
      return index;
    }
    int start = Signs.hasAt(text, index - 3, "aro") ? index - 3 : index - 4;
    return Signs.hasAt(text, start, "ar") && !Signs.isLetter(Signs.at(text, start - 1))
        ? start
        : -1;
  }

  /** {@return the end of an at sign or of what stands for it, or -1 if none begins here} */
  static int end(String text, int start) {
    return switch (Signs.at(text, start)) {
      case '@', '\uFF20', '\uFE6B' -> start + 1;
      case '%', '&' -> ESCAPED.endAt(text, start);
      case '(' -> endOfBracketed(text, start, ')');
      case '[' -> endOfBracketed(text, start, ']');
      case '{' -> endOfBracketed(text, start, '}');
      case '<' -> endOfBracketed(text, start, '>');
      case 'a', 'A' -> endOfWord(text, start);
      default -> -1;
    };
  }

  /** {@return whether this is the sign itself} */
  static boolean isSign(char c) {
    return c == '@' || c == '\uFF20' || c == '\uFE6B';
  }

  /** {@return whether at the index stands the sign itself, or what a program writes for it} */
  static boolean isPlain(String text, int index) {
    char c = text.charAt(index);
    return isSign(c) || c == '%' || c == '&';
  }

  private static int endOfBracketed(String text, int start, char closing) {
    int word = Signs.afterSpaces(text, start + 1);
    int wordEnd = Signs.at(text, word) == '@' ? word + 1 : Signs.endOfWord(text, word);
    int end = Signs.afterSpaces(text, wordEnd);
    return IN_BRACKETS.holds(text, word, wordEnd) && Signs.at(text, end) == closing ? end + 1 : -1;
  }

  private static int endOfWord(String text, int start) {
    int end = Signs.endOfWord(text, start);
    return WORDS.holds(text, start, end) && Signs.isSpace(Signs.at(text, end)) ? end : -1;
  }
}
