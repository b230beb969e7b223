package org.assises.screening.rule;

/** The characters with which people write, separate and disguise numbers and addresses. */
public final class Signs {
  private static final int LONGEST_WORD = 20;

  private Signs() {}

  /** {@return the character at an index, or U+0000 before the start and after the end} */
  public static char at(CharSequence text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  /** {@return whether this is a space within a line, including no-break and thin spaces} */
  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || c == '\t';
    }
    return c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** {@return the index of the first of at most two spaces before an index} */
  static int beforeSpaces(CharSequence text, int index) {
    int at = index;
    while (at > index - 2 && isSpace(at(text, at - 1))) {
      at--;
    }
    return at;
  }

  /** {@return whether this is invisible, so that it can hide in a word or a number} */
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

  public static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetterOrDigit(char c) {
    return c < 0x80 ? isLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
  }

  /**
   * {@return the end of the letters that start at the index, up to the maximum length of a word}
   */
  static int endOfWord(CharSequence text, int start) {
    int end = start;
    while (end < start + LONGEST_WORD && isLetter(at(text, end))) {
      end++;
    }
    return end;
  }

  /**
   * {@return the start of the letters that end at the index, up to the maximum length of a word}
   */
  static int startOfWord(CharSequence text, int end) {
    int start = end;
    while (start > end - LONGEST_WORD && isLetter(at(text, start - 1))) {
      start--;
    }
    return start;
  }

  /** {@return whether the text has the word at the index, ignoring case} */
  static boolean hasAt(CharSequence text, int index, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isSame(at(text, index + i), word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the capital letter of a character is among these} */
  static boolean isOneOf(String capitals, char c) {
    return capitals.indexOf(Character.toUpperCase(c)) >= 0;
  }

  private static boolean isSame(char a, char b) {
    if (a < 0x80 && b < 0x80) {
      return a == b || ((a ^ b) == 0x20 && isLetter(a));
    }
    return a == b || Character.toUpperCase(a) == Character.toUpperCase(b);
  }

  /** {@return the index after at most two spaces} */
  static int afterSpaces(CharSequence text, int index) {
    int at = index;
    while (at < index + 2 && isSpace(at(text, at))) {
      at++;
    }
    return at;
  }

  /** {@return the index of the first of at most so many spaces and marks before an index} */
  static int beforeMarks(CharSequence text, int index, String marks, int most) {
    int at = index;
    while (at > index - most && isSpaceOrMark(at(text, at - 1), marks)) {
      at--;
    }
    return at;
  }

  /** {@return the index after at most so many spaces and marks} */
  static int afterMarks(CharSequence text, int index, String marks, int most) {
    int at = index;
    while (at < index + most && isSpaceOrMark(at(text, at), marks)) {
      at++;
    }
    return at;
  }

  private static boolean isSpaceOrMark(char c, String marks) {
    return isSpace(c) || marks.indexOf(c) >= 0;
  }
}
