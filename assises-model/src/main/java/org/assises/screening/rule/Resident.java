package org.assises.screening.rule;

/**
 * A person's name directly before an address: {@code Mme Anne Riou, 12 rue de Brest}, {@code M. Le
 * Gall (12 rue ...)}, {@code chez Paul Guillou, 12 rue ...}. A name without "Mme" or "chez", or a
 * single word after "chez", does not count, because it may be the name of a shop or a street.
 */
final class Resident {
  private static final WordList CIVILITIES = AddressWords.CIVILITIES;
  private static final WordList NO_NAMES = AddressWords.NO_NAMES;
  private static final WordList JOINTS = AddressWords.BEFORE_THE_HOUSE;

  private static final int MOST_WORDS = 5;

  private Resident() {}

  /** {@return whether a person's name ends directly before the index} */
  static boolean standsBefore(CharSequence text, int start) {
    int end = beforeJoint(text, start);
    if (end == start) {
      return false;
    }
    for (int names = 0; names < MOST_WORDS; names++) {
      int word = Signs.startOfWord(text, end);
      if (word == end || NO_NAMES.holds(text, word, end)) {
        return false;
      }
      if (names > 0 && CIVILITIES.holds(text, word, end)) {
        return true;
      }
      if (Signs.hasAt(text, word, "chez") && end == word + 4) {
        return names > 1;
      }
      if (!Character.isUpperCase(text.charAt(word))) {
        return false;
      }
      end = beforeName(text, word);
    }
    return false;
  }

  /** {@return the index before a comma, a bracket or "au", or the index itself if there is none} */
  private static int beforeJoint(CharSequence text, int start) {
    int at = Signs.beforeSpaces(text, start);
    if (",(;:–-".indexOf(Signs.at(text, at - 1)) >= 0) {
      return Signs.beforeSpaces(text, at - 1);
    }
    int word = Signs.startOfWord(text, at);
    if (!JOINTS.holds(text, word, at)) {
      return start;
    }
    int before = Signs.beforeSpaces(text, word);
    return Signs.at(text, before - 1) == ',' ? before - 1 : before;
  }

  private static int beforeName(CharSequence text, int word) {
    int at = Signs.beforeSpaces(text, word);
    char joint = Signs.at(text, at - 1);
    return joint == '-' || joint == '.' || joint == '\'' || joint == '’' ? at - 1 : at;
  }
}
