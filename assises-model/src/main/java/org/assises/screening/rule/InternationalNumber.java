package org.assises.screening.rule;

/**
 * Telephone numbers with a country code after a plus sign or 00, or with 33 alone: {@code +33 (0)6
 * 39 98 12 34}, {@code 0032 2 123 45 67}, {@code 33 6 39 98 12 34}.
 */
final class InternationalNumber {
  /**
   * The codes of France and of the overseas departments, whose numbers have nine digits after the
   * code.
   */
  private static final int[] FRENCH = {33, 262, 269, 590, 594, 596};

  private static final int FRENCH_DIGITS = 9;

  /**
   * The minimum number of digits. E.164 allows at most 15 with the code; fewer than 9 are more
   * likely an amount.
   */
  private static final int FEWEST = 9;

  private static final int MOST = 15;

  /** From this number of digits on, groups of three are not taken for an amount. */
  private static final int MORE_THAN_AN_AMOUNT = 11;

  private InternationalNumber() {}

  /** {@return the end of the number that starts with this plus sign, or -1} */
  static int endAfterPlus(CharSequence text, int plus) {
    int start = Signs.isSpace(Signs.at(text, plus + 1)) ? plus + 2 : plus + 1;
    if (Digits.at(text, plus - 1) >= 0 || Digits.at(text, start) < 1) {
      return -1;
    }
    int end = endOfFrench(text, start);
    if (end < 0 && start == plus + 1) {
      end = endOfForeign(text, start);
    }
    return end < 0 || NumberContext.hasUnit(text, end) ? -1 : end;
  }

  /** {@return the end of the number that starts with these two zeros, or -1} */
  static int endAfterZeros(CharSequence text, int zeros) {
    int start = Digits.afterGap(text, zeros + 2);
    if (start < 0 || Signs.isLetterOrDigit(Signs.at(text, zeros - 1))) {
      return -1;
    }
    int end = endOfFrench(text, start);
    return end >= 0 || NumberContext.isReference(text, zeros) ? end : endOfKnown(text, start);
  }

  /** {@return the end of a number such as 33 6 39 98 12 34 or 33639981234, or -1} */
  static int endOfBareFrench(CharSequence text, int start) {
    int end = Digits.end(text, start, 2 + FRENCH_DIGITS);
    if (end < 0 || Digits.at(text, end) >= 0 || Signs.isLetter(Signs.at(text, start - 1))) {
      return -1;
    }
    boolean usual = Digits.shapeIn(text, start, end) == 212222;
    return usual || isMobile(text, start, end) ? endOfFrench(text, start) : -1;
  }

  /** {@return whether this is a mobile number in one separate group: 33639981234} */
  private static boolean isMobile(CharSequence text, int start, int end) {
    int third = Digits.at(text, start + 2);
    char before = Signs.at(text, start - 1);
    return (third == 6 || third == 7)
        && Digits.endOfGroup(text, start) == end
        && (before == '\0' || before <= ' ' || "\u00A0(:;,|=\"'/".indexOf(before) >= 0)
        && !Signs.isLetter(Signs.at(text, end))
        && !NumberContext.isReference(text, start)
        && !NumberContext.hasUnit(text, end);
  }

  private static int endOfFrench(CharSequence text, int start) {
    for (int code : FRENCH) {
      int codeEnd = start + (code < 100 ? 2 : 3);
      if (Digits.valueIn(text, start, Math.min(codeEnd, text.length())) == code) {
        return endOfNineDigits(text, afterTrunkZero(text, codeEnd));
      }
    }
    return -1;
  }

  /** {@return the index of the first digit after an optional gap and an optional 0 or (0)} */
  private static int afterTrunkZero(CharSequence text, int codeEnd) {
    int at = Digits.endOfGap(text, codeEnd);
    if (Signs.hasAt(text, at, "(0)")) {
      return Digits.endOfGap(text, at + 3);
    }
    return Digits.at(text, at) == 0 ? Digits.endOfGap(text, at + 1) : at;
  }

  private static int endOfNineDigits(CharSequence text, int start) {
    int end = Digits.at(text, start) < 1 ? -1 : Digits.end(text, start, FRENCH_DIGITS);
    return end < 0 || Digits.at(text, end) >= 0 ? -1 : end;
  }

  /**
   * Returns the end of a number after 00. The country code must be known and have the right number
   * of digits after it.
   */
  private static int endOfKnown(CharSequence text, int start) {
    int code = CountryCodes.lengthAt(text, start);
    int end = code == 0 ? -1 : start + code;
    int digits = 0;
    int last = -1;
    while (end >= 0 && digits < MOST) {
      int next = digits == 0 ? afterTrunkZero(text, end) : nextGroup(text, end);
      if (next < 0 || Digits.at(text, next) < 0) {
        break;
      }
      end = Digits.endOfGroup(text, next);
      digits += end - next;
      last = CountryCodes.mayFollow(text, start, start + code, digits) ? end : last;
    }
    return last < 0 || goesOn(text, last) ? -1 : last;
  }

  /** {@return whether this is the start of an identifier such as 00329341-9786-4459-a522...} */
  private static boolean goesOn(CharSequence text, int end) {
    boolean joined = "-_".indexOf(Signs.at(text, end)) >= 0;
    return Signs.isLetterOrDigit(Signs.at(text, joined ? end + 1 : end));
  }

  private static int endOfForeign(CharSequence text, int start) {
    int end = Digits.endOfGroup(text, start);
    int digits = end - start;
    boolean thousands = digits <= 3;
    for (int next = nextGroup(text, end); next > 0; ) {
      int groupEnd = Digits.endOfGroup(text, next);
      boolean french = Digits.at(text, next) == 0 && FrenchNumber.end(text, next) >= 0;
      if (digits + groupEnd - next > MOST || french) {
        break;
      }
      digits += groupEnd - next;
      thousands &= groupEnd - next == 3;
      end = groupEnd;
      next = nextGroup(text, end);
    }
    boolean round = Digits.valueIn(text, Math.max(0, end - 7), end) == 0;
    boolean amount = thousands && (digits < MORE_THAN_AN_AMOUNT || round);
    return digits < FEWEST || digits > MOST || amount ? -1 : end;
  }

  /**
   * {@return the start of a group after one space, point, slash or hyphen, in brackets or after
   * (0); -1 if there is none}
   */
  private static int nextGroup(CharSequence text, int end) {
    int at = Signs.afterSpaces(text, end);
    char gap = Signs.at(text, end);
    boolean gapped = Signs.isSpace(gap) || ".-/()".indexOf(gap) >= 0;
    if (Signs.hasAt(text, at, "(0)")) {
      at = Signs.afterSpaces(text, at + 3);
    } else {
      at = Signs.at(text, at) == '(' || Signs.at(text, at) == ')' ? at + 1 : end + 1;
      at = gap == ')' ? Signs.afterSpaces(text, at) : at;
    }
    return gapped && Digits.at(text, at) >= 0 ? at : -1;
  }
}
