package org.assises.screening;

/** The characters by which people write, break up and disguise numbers and addresses. */
final class Signs {
  private static final int LONGEST_WORD = 20;

  private Signs() {}

  /** {@return the character at an index, or U+0000 before the start and after the end} */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** {@return whether this is a space within a line: also the no-break and the thin ones} */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** {@return whether this shows nothing of its own, so that it can hide in a word or a number} */
  static boolean isHidden(char c) {
    if (c < '\u034F') {
      return c == '\u00AD';
    }
    return c == '\u034F'
        || c == '\u061C'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\u20E3' // the keycap around a digit
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\uFEFF';
  }

  static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(char c) {
    return c < 0x80 ? isLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
  }

  /** {@return the end of the letters that begin at the index, at most so many as words have} */
  static int endOfWord(String text, int start) {
    int end = start;
    while (end < start + LONGEST_WORD && isLetter(at(text, end))) {
      end++;
    }
    return end;
  }

  /** {@return the start of the letters that end at the index, at most so many as words have} */
  static int startOfWord(String text, int end) {
    int start = end;
    while (start > end - LONGEST_WORD && isLetter(at(text, start - 1))) {
      start--;
    }
    return start;
  }

  /** {@return whether the text has the word at the index, whatever the case} */
  static boolean hasAt(String text, int index, String word) {
    return text.regionMatches(true, index, word, 0, word.length());
  }

  /** {@return the index after at most two spaces} */
  static int afterSpaces(String text, int index) {
    int at = index;
    while (at < index + 2 && isSpace(at(text, at))) {
      at++;
    }
    return at;
  }
}
