package org.assises.screening.rule;

/**
 * Numbers in groups of any form after a word that announces a telephone number: {@code tél. 93 15
 * 28 00}, {@code joindre Mme Le Gall au 6 39 98 12 34}, {@code Telefon: 030/23125123}.
 */
final class AnnouncedNumber {
  private static final int FEWEST = 7;
  private static final int MOST = 15;

  /** The groups of a French number without its zero. */
  private static final long WITHOUT_ZERO = 12222;

  private AnnouncedNumber() {}

  /** {@return the end of a number that starts at this digit, or -1} */
  static int end(CharSequence text, int start) {
    char before = Signs.at(text, start - 1);
    if (Signs.isLetterOrDigit(before) || (before != ' ' && followsNumber(text, start))) {
      return -1;
    }
    int end = endOfGroups(text, start);
    return end >= 0
            && !isAmount(text, start, end)
            && !isDate(text, start)
            && (NumberContext.isAnnounced(text, start)
                || (Digits.shapeIn(text, start, end) == WITHOUT_ZERO
                    && NumberContext.isLabelled(text, start)))
        ? end
        : -1;
  }

  private static boolean followsNumber(CharSequence text, int start) {
    return Digits.at(text, start - 2) >= 0 && ".,-/".indexOf(Signs.at(text, start - 1)) >= 0;
  }

  /** {@return the end of groups of 7 to 15 digits that start here, or -1} */
  static int endOfGroups(CharSequence text, int start) {
    int end = Digits.endOfGroup(text, start);
    int digits = end - start;
    for (int next = Digits.afterGap(text, end); next > 0; next = Digits.afterGap(text, end)) {
      int groupEnd = Digits.endOfGroup(text, next);
      if (digits + groupEnd - next > MOST || digits > MOST) {
        break;
      }
      digits += groupEnd - next;
      end = groupEnd;
    }
    return digits < FEWEST || digits > MOST ? -1 : end;
  }

  /**
   * {@return whether this is an amount: a number with a unit or decimals, or up to 8 digits in
   * thousands}
   */
  private static boolean isAmount(CharSequence text, int start, int end) {
    boolean decimals = Signs.at(text, end) == ',' && Digits.at(text, end + 1) >= 0;
    boolean inWord = Signs.isLetter(Signs.at(text, end));
    boolean thousands =
        switch ((int) Digits.shapeIn(text, start, end)) {
          case 133, 233 -> true;
          default -> false;
        };
    return decimals || inWord || thousands || NumberContext.hasUnit(text, end);
  }

  /** {@return whether a numeric date starts here, such as 12/03/2024 or 2024-03-12} */
  private static boolean isDate(CharSequence text, int start) {
    return Dates.end(text, start) >= 0;
  }
}
