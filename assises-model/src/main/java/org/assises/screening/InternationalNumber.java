package org.assises.screening;

/** Telephone numbers with the code of a country: after a plus sign, after 00, or 33 alone. */
final class InternationalNumber {
  /** France and the departments whose numbers have nine digits after the code. */
  private static final int[] FRENCH = {33, 262, 269, 590, 594, 596};

  private static final int FRENCH_DIGITS = 9;

  /** E.164: at most 15 digits with the code; fewer than 9 are rather an amount. */
  private static final int FEWEST = 9;

  private static final int MOST = 15;

  /** From here on, groups of three are no amount any more. */
  private static final int MORE_THAN_AN_AMOUNT = 11;

  private InternationalNumber() {}

  /** {@return the end of the number that begins with this plus sign, or -1} */
  static int endAfterPlus(String text, int plus) {
    int start = Signs.isSpace(Signs.at(text, plus + 1)) ? plus + 2 : plus + 1;
    if (Digits.at(text, plus - 1) >= 0 || Digits.at(text, start) < 1) {
      return -1;
    }
    int end = endOfFrench(text, start);
    return end >= 0 || start > plus + 1 ? end : endOfForeign(text, start);
  }

  /** {@return the end of the number that begins with these two zeros, or -1} */
  static int endAfterZeros(String text, int zeros) {
    int start = Digits.afterGap(text, zeros + 2);
    boolean partOfLonger = Signs.isLetterOrDigit(Signs.at(text, zeros - 1));
    return start < 0 || partOfLonger ? -1 : endOfFrench(text, start);
  }

  /** {@return the end of a number written as 33 6 39 98 00 00, or -1} */
  static int endOfBareFrench(String text, int start) {
    int end = Digits.end(text, start, 2 + FRENCH_DIGITS);
    if (end < 0 || Digits.at(text, end) >= 0 || Signs.isLetter(Signs.at(text, start - 1))) {
      return -1;
    }
    boolean usual = Digits.shapeIn(text, start, end) == 212222;
    return usual ? endOfFrench(text, start) : -1;
  }

  private static int endOfFrench(String text, int start) {
    for (int code : FRENCH) {
      int codeEnd = start + (code < 100 ? 2 : 3);
      if (Digits.valueIn(text, start, codeEnd) == code) {
        return endOfNineDigits(text, afterTrunkZero(text, codeEnd));
      }
    }
    return -1;
  }

  /** {@return the index of the first digit after a gap and a 0 or (0), each of which may lack} */
  private static int afterTrunkZero(String text, int codeEnd) {
    int at = Digits.endOfGap(text, codeEnd);
    if (text.startsWith("(0)", at)) {
      return Digits.endOfGap(text, at + 3);
    }
    return Digits.at(text, at) == 0 ? Digits.endOfGap(text, at + 1) : at;
  }

  private static int endOfNineDigits(String text, int start) {
    int end = Digits.at(text, start) < 1 ? -1 : Digits.end(text, start, FRENCH_DIGITS);
    return end < 0 || Digits.at(text, end) >= 0 ? -1 : end;
  }

  private static int endOfForeign(String text, int start) {
    int end = Digits.endOfGroup(text, start);
    int digits = end - start;
    boolean thousands = digits <= 3;
    for (int next = nextGroup(text, end); next > 0; ) {
      int groupEnd = Digits.endOfGroup(text, next);
      if (digits + groupEnd - next > MOST || NationalNumber.end(text, next) >= 0) {
        break;
      }
      digits += groupEnd - next;
      thousands &= groupEnd - next == 3;
      end = groupEnd;
      next = nextGroup(text, end);
    }
    boolean round = Digits.valueIn(text, end - 7, end) == 0;
    boolean amount = thousands && (digits < MORE_THAN_AN_AMOUNT || round);
    return digits < FEWEST || digits > MOST || amount ? -1 : end;
  }

  /**
   * {@return the start of a group after one space, point or hyphen, or (0); -1 if there is none}
   */
  private static int nextGroup(String text, int end) {
    int at = Signs.afterSpaces(text, end);
    at = text.startsWith("(0)", at) ? Signs.afterSpaces(text, at + 3) : end + 1;
    char gap = Signs.at(text, end);
    boolean gapped = Signs.isSpace(gap) || gap == '.' || gap == '-' || gap == '(';
    return gapped && Digits.at(text, at) >= 0 ? at : -1;
  }
}
