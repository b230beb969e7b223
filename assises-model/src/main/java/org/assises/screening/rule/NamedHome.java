package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * The street in which a person lives, without a house number or a comma: {@code chez Mme Riou, rue
 * de Brest}, {@code chez M. Riou 12 rue de Brest}. Only after "chez Mme", "chez M." and their like,
 * because shops have names such as "Monsieur Meuble" and "Mr Bricolage".
 *
 * <p>The rule starts at the Z of "chez".
 */
public final class NamedHome implements Rule {
  private static final WordList MADAMS = AddressWords.MADAMS;
  private static final WordList STREETS = AddressWords.STREETS_ONLY;
  private static final WordList PARTICLES = AddressWords.PARTICLES;
  private static final WordList MISTERS = WordList.of("m mr monsieur");

  private static final int MOST_NAMES = 4;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int civility = afterMister(text, Signs.afterSpaces(text, index + 1));
    int civilityEnd = endOfCivility(text, civility);
    int nameEnd = mayBeAt(text, index) ? endOfName(text, civilityEnd) : civilityEnd;
    if (civilityEnd == civility || nameEnd == civilityEnd) {
      return null;
    }
    int street = afterMark(text, nameEnd);
    int streetEnd = endOfStreet(text, street);
    return streetEnd < 0 ? null : new Span(street, HomeAddress.endOfAddress(text, streetEnd));
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return Signs.hasAt(text, index - 3, "che") && !Signs.isLetter(Signs.at(text, index - 4));
  }

  /** {@return the index after "M. et", or the index itself} */
  private static int afterMister(CharSequence text, int index) {
    int end = Signs.endOfWord(text, index);
    if (!MISTERS.holds(text, index, end)) {
      return index;
    }
    int and = Signs.afterSpaces(text, Signs.at(text, end) == '.' ? end + 1 : end);
    return Signs.hasAt(text, and, "et ") ? and + 3 : index;
  }

  /** {@return the end of "Mme" or "M.", or the index itself} */
  private static int endOfCivility(CharSequence text, int index) {
    if (Signs.at(text, index) == 'M' && Signs.at(text, index + 1) == '.') {
      return index + 2;
    }
    int end = Signs.endOfWord(text, index);
    return MADAMS.holds(text, index, end) ? end : index;
  }

  /** {@return the end of the capitalized words that follow, or the index itself} */
  private static int endOfName(CharSequence text, int index) {
    int end = index;
    for (int names = 0; names < MOST_NAMES; names++) {
      int word = afterJoint(text, end);
      if (word == end || !Character.isUpperCase(Signs.at(text, word))) {
        return end;
      }
      end = Signs.endOfWord(text, word);
    }
    return end;
  }

  private static int afterJoint(CharSequence text, int end) {
    char joint = Signs.at(text, end);
    return joint == '-' || joint == '\'' || joint == '’' ? end + 1 : Signs.afterSpaces(text, end);
  }

  private static int afterMark(CharSequence text, int index) {
    int at = Signs.afterSpaces(text, index);
    return ",(".indexOf(Signs.at(text, at)) >= 0 ? Signs.afterSpaces(text, at + 1) : at;
  }

  /** {@return the end of the word "rue", with or without a house number before it, or -1} */
  private static int endOfStreet(CharSequence text, int start) {
    if (Digits.at(text, start) >= 0) {
      return HomeAddress.endOfStreet(text, start);
    }
    int end = Signs.endOfWord(text, start);
    return STREETS.holds(text, start, end) && isNamed(text, end) ? end : -1;
  }

  /** {@return whether a name follows the word "rue", not as in "rue barrée"} */
  private static boolean isNamed(CharSequence text, int streetEnd) {
    int word = Signs.afterSpaces(text, streetEnd);
    return word > streetEnd
        && (Character.isUpperCase(Signs.at(text, word))
            || PARTICLES.holds(text, word, Signs.endOfWord(text, word)));
  }
}
