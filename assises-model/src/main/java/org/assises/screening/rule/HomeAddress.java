package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * A person's home address: a number and a street directly after words such as {@code j'habite au}
 * or after a name, as in {@code Mme Anne Riou, 12 rue de Brest}. A number and a street without such
 * words may be any place that a proposal is about.
 */
public final class HomeAddress implements Rule {
  private static final WordList STREETS = AddressWords.STREETS;
  private static final WordList PARTICLES = AddressWords.PARTICLES;
  private static final WordList BEFORE_STREET = AddressWords.BEFORE_THE_STREET;

  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_STREET = 80;
  private static final int MOST_WORDS_BEFORE_STREET = 3;
  private static final int LONGEST_WORD = 20;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    if (!isHouse(text, index)) {
      return null;
    }
    int end = end(text, index);
    return Span.of(index, end < 0 ? StreetFirst.end(text, index) : end);
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return isHouse(text, index)
        && (endOfStreet(text, index) >= 0 || StreetFirst.end(text, index) >= 0);
  }

  private static boolean isHouse(CharSequence text, int start) {
    return Digits.endOfGroup(text, start) - start <= LONGEST_NUMBER
        && !Signs.isLetter(Signs.at(text, start - 1));
  }

  /** {@return the end of the address whose house number starts here, or -1} */
  private static int end(CharSequence text, int start) {
    int streetEnd = endOfStreet(text, start);
    if (streetEnd < 0) {
      return -1;
    }
    int end = endOfAddress(text, streetEnd);
    boolean home =
        LivingWords.standBefore(text, start)
            || Resident.standsBefore(text, start)
            || Apartment.standsBefore(text, start);
    return home ? end : Apartment.end(text, end);
  }

  /** {@return the end of a word such as "rue" after the house number that starts here, or -1} */
  static int endOfStreet(CharSequence text, int start) {
    int street = afterSeparators(text, Digits.endOfGroup(text, start));
    int end = Signs.endOfWord(text, street);
    for (int words = 0;
        words < MOST_WORDS_BEFORE_STREET && BEFORE_STREET.holds(text, street, end);
        words++) {
      street = afterSeparators(text, end);
      end = Signs.endOfWord(text, street);
    }
    return STREETS.holds(text, street, end) ? end : -1;
  }

  private static int afterSeparators(CharSequence text, int index) {
    int at = Signs.afterSpaces(text, index);
    return Signs.at(text, at) == ',' ? Signs.afterSpaces(text, at + 1) : at;
  }

  /** {@return the end of the street name: one word, and the capitalized words that follow} */
  static int endOfAddress(CharSequence text, int streetEnd) {
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

  private static int afterJoint(CharSequence text, int end) {
    char joint = Signs.at(text, end);
    return joint == '-' || joint == '\'' || joint == '’' ? end + 1 : Signs.afterSpaces(text, end);
  }

  private static int endOfPart(CharSequence text, int start) {
    int end = start;
    while (end < start + LONGEST_WORD && Signs.isLetterOrDigit(Signs.at(text, end))) {
      end++;
    }
    return end;
  }
}
