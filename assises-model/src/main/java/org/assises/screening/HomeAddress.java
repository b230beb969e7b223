package org.assises.screening;

/**
 * Where somebody says to live: a number and a street right after words such as {@code j'habite au}.
 * A street with a number alone may be any place that a proposal is about.
 */
final class HomeAddress {
  private static final WordList STREETS =
      WordList.of(
          "rue avenue av boulevard bd bld place pl allée allee allées impasse chemin route rte quai"
              + " venelle square cours passage résidence residence lotissement hent straed sente"
              + " ruelle esplanade villa hameau cité clos mail faubourg");
  private static final WordList LIVING =
      WordList.of(
          "habite habitons habitent habitais habitait habitant habitante réside résidons résident"
              + " résidant résidante demeurant demeure demeurons domicilié domiciliée domiciliés"
              + " vis vivons loge logeons");
  private static final WordList HOMES = WordList.of("adresse domicile logement appartement maison");
  private static final WordList WHOSE = WordList.of("mon ma notre son sa leur");
  private static final WordList BETWEEN =
      WordList.of(
          "au à a aux le la l en n no numéro numero est sis sise situé située toujours actuellement"
              + " seul seule c postale personnelle ici");
  private static final WordList PARTICLES = WordList.of("de du des la le les l d ar an");
  private static final WordList BEFORE_STREET = WordList.of("bis ter quater a b c d de la");

  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_STREET = 80;
  private static final int MOST_WORDS_BEFORE_STREET = 3;
  private static final int MOST_WORDS_BETWEEN = 6;
  private static final int LONGEST_WORD = 20;

  private HomeAddress() {}

  /** {@return the end of the address whose house number begins at this digit, or -1} */
  static int end(String text, int start) {
    int numberEnd = Digits.endOfGroup(text, start);
    if (numberEnd - start > LONGEST_NUMBER || Signs.isLetter(Signs.at(text, start - 1))) {
      return -1;
    }
    int street = afterSeparators(text, numberEnd);
    for (int words = 0; words < MOST_WORDS_BEFORE_STREET; words++) {
      street = afterWordBeforeStreet(text, street);
    }
    int streetEnd = Signs.endOfWord(text, street);
    return STREETS.holds(text, street, streetEnd) && followsLiving(text, start)
        ? endOfAddress(text, streetEnd)
        : -1;
  }

  private static int afterSeparators(String text, int index) {
    int at = Signs.afterSpaces(text, index);
    return Signs.at(text, at) == ',' ? Signs.afterSpaces(text, at + 1) : at;
  }

  /** {@return the index after a word as in "12 bis" or "12 de la", or the index itself} */
  private static int afterWordBeforeStreet(String text, int index) {
    int end = Signs.endOfWord(text, index);
    return BEFORE_STREET.holds(text, index, end) ? afterSeparators(text, end) : index;
  }

  private static boolean followsLiving(String text, int start) {
    int wordEnd = start;
    boolean home = false;
    for (int words = 0; words < MOST_WORDS_BETWEEN; words++) {
      wordEnd = beforeSeparators(text, wordEnd);
      int word = Signs.startOfWord(text, wordEnd);
      if (word == wordEnd) {
        return false;
      }
      if ((home ? WHOSE : LIVING).holds(text, word, wordEnd)) {
        return true;
      }
      home |= HOMES.holds(text, word, wordEnd);
      if (!home && !BETWEEN.holds(text, word, wordEnd) && !isName(text, word)) {
        return false;
      }
      wordEnd = word;
    }
    return false;
  }

  private static boolean isName(String text, int word) {
    return Character.isUpperCase(text.charAt(word));
  }

  private static int beforeSeparators(String text, int index) {
    int at = index;
    while (at > index - 4 && isSeparator(Signs.at(text, at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return Signs.isSpace(c)
        || c == ','
        || c == ':'
        || c == '°'
        || c == '\''
        || c == '’'
        || c == '-';
  }

  /** {@return the end of the name after the street: one word, and what goes on with a capital} */
  private static int endOfAddress(String text, int streetEnd) {
    int end = streetEnd;
    boolean named = false;
    while (end < streetEnd + LONGEST_STREET) {
      int word = afterJoint(text, end);
      int wordEnd = word == end ? word : endOfPart(text, word);
      boolean particle = PARTICLES.holds(text, word, wordEnd);
      if (wordEnd == word || (named && !particle && Character.isLowerCase(text.charAt(word)))) {
        return end;
      }
      named |= !particle;
      end = wordEnd;
    }
    return end;
  }

  private static int afterJoint(String text, int end) {
    char joint = Signs.at(text, end);
    return joint == '-' || joint == '\'' || joint == '’' ? end + 1 : Signs.afterSpaces(text, end);
  }

  private static int endOfPart(String text, int start) {
    int end = start;
    while (end < start + LONGEST_WORD && Signs.isLetterOrDigit(Signs.at(text, end))) {
      end++;
    }
    return end;
  }
}
