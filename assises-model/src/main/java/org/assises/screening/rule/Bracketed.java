package org.assises.screening.rule;

/**
 * A word in brackets or between two identical marks: {@code (at)}, {@code [ dot ]}, {@code -at-}.
 */
final class Bracketed {
  private static final String MARKS = "-_*/|~#\"'=";

  private Bracketed() {}

  /** {@return the end of a bracketed word of the list that starts here, or -1} */
  static int end(CharSequence text, int start, WordList words) {
    int word = Signs.afterSpaces(text, start + 1);
    if (!words.mayStartAt(text, word)) {
      return -1;
    }
    int wordEnd = Math.max(word + 1, Signs.endOfWord(text, word)); // @ is a word too.
    int end = Signs.afterSpaces(text, wordEnd);
    char closing = closing(Signs.at(text, start));
    return closing != '\0' && Signs.at(text, end) == closing && words.holds(text, word, wordEnd)
        ? end + 1
        : -1;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      case '<' -> '>';
      case '«' -> '»';
      case '“' -> '”';
      case '‹' -> '›';
      default -> MARKS.indexOf(opening) >= 0 ? opening : '\0';
    };
  }
}
