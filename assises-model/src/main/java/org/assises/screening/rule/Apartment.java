package org.assises.screening.rule;

/**
 * The number of an apartment next to a street, which makes the address a home address: {@code appt
 * 12, 4 rue de Brest}, {@code 4 rue de Brest, appartement n° 12}.
 */
final class Apartment {
  private static final WordList APARTMENTS = AddressWords.APARTMENTS;
  private static final WordList NUMBER_WORDS = AddressWords.BEFORE_THE_HOUSE;
  private static final int LONGEST_NUMBER = 4;
  private static final String MARKS = ",.:;()°º-–";
  private static final int MOST_MARKS = 4;

  private Apartment() {}

  /** {@return whether an apartment and its number are directly before the index} */
  static boolean standsBefore(CharSequence text, int index) {
    int end = Signs.beforeMarks(text, index, MARKS, MOST_MARKS);
    int start = end;
    while (start > end - LONGEST_NUMBER && Signs.isLetterOrDigit(Signs.at(text, start - 1))) {
      start--;
    }
    int wordEnd = Signs.beforeMarks(text, start, MARKS, MOST_MARKS);
    int word = Signs.startOfWord(text, wordEnd);
    if (start < end && NUMBER_WORDS.holds(text, word, wordEnd)) {
      wordEnd = Signs.beforeMarks(text, word, MARKS, MOST_MARKS);
      word = Signs.startOfWord(text, wordEnd);
    }
    return start < end && APARTMENTS.holds(text, word, wordEnd);
  }

  /** {@return the end of the apartment number that follows the street, or -1} */
  static int end(CharSequence text, int streetEnd) {
    int word = Signs.afterMarks(text, streetEnd, MARKS, MOST_MARKS);
    int wordEnd = Signs.endOfWord(text, word);
    if (!APARTMENTS.holds(text, word, wordEnd)) {
      return -1;
    }
    int number = Signs.afterMarks(text, wordEnd, MARKS, MOST_MARKS);
    int next = Signs.endOfWord(text, number);
    if (NUMBER_WORDS.holds(text, number, next)) {
      number = Signs.afterMarks(text, next, MARKS, MOST_MARKS);
    }
    int end = number;
    while (end < number + LONGEST_NUMBER && Signs.isLetterOrDigit(Signs.at(text, end))) {
      end++;
    }
    return end > number ? end : -1;
  }
}
