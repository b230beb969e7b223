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
    int end = end(text, start, word);
    return end >= 0 && words.holds(text, word, endOfWord(text, word)) ? end : -1;
  }

  /** {@return the index after the closing bracket that follows the word, or -1} */
  private static int end(CharSequence text, int start, int word) {
    char closing = closing(Signs.at(text, start));
    int end = closing == '\0' ? -1 : Signs.afterSpaces(text, endOfWord(text, word));
    return end >= 0 && Signs.at(text, end) == closing ? end + 1 : -1;
  }

  /** A sign, such as @, is a word of one character. */
  private static int endOfWord(CharSequence text, int word) {
    return Math.max(word + 1, Signs.endOfWord(text, word));
  }

  /** {@return false only if no word that starts with one of these letters is in brackets here} */
  static boolean mayBeAt(CharSequence text, int start, String capitals) {
    int word = Signs.afterSpaces(text, start + 1);
    return Signs.isOneOf(capitals, Signs.at(text, word)) && end(text, start, word) >= 0;
  }

  /** {@return whether this is an opening bracket, and not a mark that also occurs within words} */
  static boolean isBracket(char opening) {
    return closing(opening) != '\0' && closing(opening) != opening;
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
