package org.assises.screening.rule;

/**
 * The number of an apartment next to a street, which makes the address a home address: {@code appt
 * 12, 4 rue de Brest}, {@code 4 rue de Brest, appartement n° 12}.
 */
final class Apartment {
  private static final WordList APARTMENTS = AddressWords.APARTMENTS;
  private static final WordList NUMBER_WORDS = AddressWords.BEFORE_THE_HOUSE;
  private static final int LONGEST_NUMBER = 4;

  private Apartment() {}

  /** {@return whether an apartment and its number are directly before the index} */
  static boolean standsBefore(CharSequence text, int index) {
    int end = beforeMarks(text, index);
    int start = end;
    while (start > end - LONGEST_NUMBER && Signs.isLetterOrDigit(Signs.at(text, start - 1))) {
      start--;
    }
    int wordEnd = beforeMarks(text, start);
    int word = Signs.startOfWord(text, wordEnd);
    if (start < end && NUMBER_WORDS.holds(text, word, wordEnd)) {
      wordEnd = beforeMarks(text, word);
      word = Signs.startOfWord(text, wordEnd);
    }
    return start < end && APARTMENTS.holds(text, word, wordEnd);
  }

  /** {@return the end of the apartment number that follows the street, or -1} */
  static int end(CharSequence text, int streetEnd) {
    int word = afterMarks(text, streetEnd);
    int wordEnd = Signs.endOfWord(text, word);
    if (!APARTMENTS.holds(text, word, wordEnd)) {
      return -1;
    }
    int number = afterMarks(text, wordEnd);
    int next = Signs.endOfWord(text, number);
    if (NUMBER_WORDS.holds(text, number, next)) {
      number = afterMarks(text, next);
    }
    int end = number;
    while (end < number + LONGEST_NUMBER && Signs.isLetterOrDigit(Signs.at(text, end))) {
      end++;
    }
    return end > number ? end : -1;
  }

  private static int beforeMarks(CharSequence text, int index) {
    int at = index;
    while (at > index - 4 && isMark(Signs.at(text, at - 1))) {
      at--;
    }
    return at;
  }

  private static int afterMarks(CharSequence text, int index) {
    int at = index;
    while (at < index + 4 && isMark(Signs.at(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Signs.isSpace(c) || ",.:;()°º-–".indexOf(c) >= 0;
  }
}
