package org.assises.screening.rule;

/**
 * Words before an address that show that a person lives there: {@code j'habite au}, {@code mon
 * adresse est le}, {@code chez moi,}, {@code adresse personnelle :}.
 */
final class LivingWords {
  private static final WordList LIVING = AddressWords.LIVING;
  private static final WordList HOMES = AddressWords.HOMES;
  private static final WordList WHOSE = AddressWords.WHOSE;
  private static final WordList AT_HOME = AddressWords.AT_HOME;
  private static final WordList PERSONAL = AddressWords.PERSONAL;
  private static final WordList BETWEEN = AddressWords.BETWEEN;
  private static final WordList CIVILITIES = AddressWords.CIVILITIES;

  private static final int MOST_WORDS = 6;

  private LivingWords() {}

  /**
   * {@return whether such words end directly before the index} "Notre appartement du 12 rue"
   * counts, "chaque habitant du 12 rue" does not.
   */
  static boolean standBefore(CharSequence text, int start) {
    int wordEnd = start;
    boolean home = false;
    boolean owner = false;
    boolean of = false;
    for (int words = 0; words < MOST_WORDS; words++) {
      wordEnd = beforeSeparators(text, wordEnd);
      int word = Signs.startOfWord(text, wordEnd);
      if (word == wordEnd) {
        return false;
      }
      boolean homeHere = HOMES.holds(text, word, wordEnd);
      if ((home ? WHOSE : LIVING).holds(text, word, wordEnd)) {
        return home || !of;
      }
      if ((owner && homeHere) || isAtHome(text, word, wordEnd)) {
        return true;
      }
      home |= homeHere;
      owner |= isOwner(text, word, wordEnd);
      boolean ofHere = wordEnd - word == 2 && Signs.hasAt(text, word, "du");
      of |= ofHere;
      if (!home
          && !owner
          && !ofHere
          && !BETWEEN.holds(text, word, wordEnd)
          && !isName(text, word)) {
        return false;
      }
      wordEnd = word;
    }
    return false;
  }

  private static boolean isAtHome(CharSequence text, int word, int wordEnd) {
    return AT_HOME.holds(text, word, wordEnd) && Signs.hasAt(text, word - 5, "chez ");
  }

  private static boolean isOwner(CharSequence text, int word, int wordEnd) {
    return PERSONAL.holds(text, word, wordEnd) || CIVILITIES.holds(text, word, wordEnd);
  }

  private static boolean isName(CharSequence text, int word) {
    return Character.isUpperCase(text.charAt(word));
  }

  private static int beforeSeparators(CharSequence text, int index) {
    int at = index;
    while (at > index - 4 && (isSeparator(Signs.at(text, at - 1)) || isInitial(text, at - 1))) {
      at--;
    }
    return at;
  }

  /** {@return whether this point belongs to "M." and does not end a sentence} */
  private static boolean isInitial(CharSequence text, int point) {
    return Signs.at(text, point) == '.'
        && Signs.isLetter(Signs.at(text, point - 1))
        && !Signs.isLetter(Signs.at(text, point - 2));
  }

  private static boolean isSeparator(char c) {
    return Signs.isSpace(c) || ",:°'’-(".indexOf(c) >= 0;
  }
}
