package org.assises.screening.rule;

/** A house number after its street: {@code j'habite rue de Brest, au 12}. */
final class StreetFirst {
  private static final WordList STREETS = AddressWords.STREETS;
  private static final WordList NUMBER_WORDS = AddressWords.BEFORE_THE_HOUSE;
  private static final int MOST_WORDS = 6;
  private static final String MARKS = ",°º'’-.";
  private static final int MOST_MARKS = 4;

  private StreetFirst() {}

  /** {@return false only if no house number starts at this digit} */
  static boolean followsNumberWord(CharSequence text, int start) {
    return beforeNumberWords(text, start) < start;
  }

  /** {@return the end of the house number that starts at this digit, or -1} */
  static int end(CharSequence text, int start) {
    int end = Digits.endOfGroup(text, start);
    int at = beforeNumberWords(text, start);
    if (at == start || Signs.isLetterOrDigit(Signs.at(text, end))) {
      return -1;
    }
    for (int words = 0; words < MOST_WORDS; words++) {
      int wordEnd = Signs.beforeMarks(text, at, MARKS, MOST_MARKS);
      int word = Signs.startOfWord(text, wordEnd);
      if (word == wordEnd) {
        return -1;
      }
      if (STREETS.holds(text, word, wordEnd)) {
        return LivingWords.standBefore(text, word) ? end : -1;
      }
      at = word;
    }
    return -1;
  }

  private static int beforeNumberWords(CharSequence text, int start) {
    int at = start;
    for (int words = 0; words < 2; words++) {
      int wordEnd = Signs.beforeMarks(text, at, MARKS, MOST_MARKS);
      int word = Signs.startOfWord(text, wordEnd);
      if (!NUMBER_WORDS.holds(text, word, wordEnd)) {
        return at;
      }
      at = word;
    }
    return at;
  }
}
