package org.assises.screening.rule;

/**
 * Web addresses, such as {@code https://example.org/0612345678}, whose digits are not telephone
 * numbers.
 */
final class WebAddress {
  private static final WordList TOPS = EmailWords.TOP_LEVEL_DOMAINS;

  /** The maximum distance to the start of an address. */
  private static final int LONGEST = 250;

  private WebAddress() {}

  /**
   * {@return whether a number is part of a web address, as in https://example.org/0612345678} A
   * number that contains spaces, or follows a column separator, is not.
   */
  public static boolean holds(CharSequence text, int start, int end) {
    return !isApart(text, start, end) && holds(text, start);
  }

  private static boolean isApart(CharSequence text, int start, int end) {
    char before = Signs.at(text, start - 1);
    boolean separated = ",;|)]".indexOf(before) >= 0;
    for (int at = start; at < end && !separated; at++) {
      separated = Signs.isSpace(text.charAt(at));
    }
    return separated;
  }

  /**
   * {@return whether a web address starts before this index in the same word} An address is
   * recognized by {@code ://}, by {@code www.}, or by a slash after a known top-level domain.
   */
  public static boolean holds(CharSequence text, int index) {
    for (int at = index - 1; at > index - LONGEST && !ends(Signs.at(text, at)); at--) {
      boolean tells =
          switch (text.charAt(at)) {
            case ':' -> Signs.at(text, at + 1) == '/' && Signs.at(text, at + 2) == '/';
            case 'w', 'W' -> Signs.hasAt(text, at, "www.");
            case '/' -> followsDomain(text, at);
            default -> false;
          };
      if (tells) {
        return true;
      }
    }
    return false;
  }

  private static boolean followsDomain(CharSequence text, int slash) {
    int start = Signs.startOfWord(text, slash);
    return Signs.at(text, start - 1) == '.'
        && Signs.isLetterOrDigit(Signs.at(text, start - 2))
        && TOPS.holds(text, start, slash);
  }

  /** {@return whether this character ends an address; U+0000 marks the start of the text} */
  private static boolean ends(char c) {
    return c <= ' '
        || Signs.isSpace(c)
        || c == '<'
        || c == '>'
        || c == '"'
        || c == '«'
        || c == '»'
        || c == '\u2028';
  }
}
