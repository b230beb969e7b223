package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * A French telephone number written in words, completely or in part: {@code zéro six trente-neuf
 * quatre-vingt-dix-huit douze trente}, {@code zéro six 39 98 12 30}. The rule starts at the Z of
 * "zéro".
 */
public final class SpokenNumber implements Rule {
  private static final WordList ZERO = TelephoneWords.ZERO;
  private static final WordList NUMBERS = TelephoneWords.NUMBERS_IN_WORDS;

  /** The minimum number of words after "zéro": one digit and four pairs. */
  private static final int FEWEST = 5;

  private static final int MOST = 20;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int end = Signs.endOfWord(text, index);
    if (!ZERO.holds(text, index, end) || Signs.isLetter(Signs.at(text, index - 1))) {
      return null;
    }
    int words = 0;
    for (int next = afterJoint(text, end); words < MOST; words++) {
      int nextEnd = endOfNumber(text, next);
      if (nextEnd == next) {
        break;
      }
      end = nextEnd;
      next = afterJoint(text, end);
    }
    return words < FEWEST ? null : new Span(index, end);
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return Signs.isOneOf("ÉE", Signs.at(text, index + 1));
  }

  private static int endOfNumber(CharSequence text, int start) {
    int digits = Digits.endOfGroup(text, start);
    int word = Signs.endOfWord(text, start);
    boolean number = NUMBERS.holds(text, start, word) || ZERO.holds(text, start, word);
    return number ? word : Math.min(digits, start + 2);
  }

  private static int afterJoint(CharSequence text, int end) {
    char joint = Signs.at(text, end);
    return joint == '-' || joint == ',' || joint == '.'
        ? Signs.afterSpaces(text, end + 1)
        : Signs.afterSpaces(text, end);
  }
}
