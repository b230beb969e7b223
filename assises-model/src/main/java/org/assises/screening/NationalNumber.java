package org.assises.screening;

/**
 * Ten digits of which the first is 0 and the second is not, grouped as people group telephone
 * numbers, and not as dates, opening hours or references.
 */
final class NationalNumber {
  private static final int DIGITS = 10;
  private static final long ALL_DIGITS = 123_456_789L;
  private static final long ONE_GROUP = 0;
  private static final long PAIRS = 22222;
  private static final long FOUR_AND_PAIRS = 4222;

  private NationalNumber() {}

  /** {@return the end of a number that begins at the first digit of a group, or -1} */
  static int end(String text, int start) {
    int second = Digits.end(text, start, 2) - 1;
    int end = Digits.at(text, second) < 1 ? -1 : Digits.end(text, start, DIGITS);
    if (end < 0 || Digits.at(text, end) >= 0) {
      return -1;
    }
    long number = Digits.valueIn(text, start, end);
    long shape = Digits.shapeIn(text, start, end);
    boolean isTelephone =
        isUsual(shape)
            && number != ALL_DIGITS
            && !areDays(number, shape)
            && !isDate(number, shape)
            && areGapsUsual(text, start, end, number, shape)
            && standsFreeAtStart(text, start, shape)
            && standsFreeAtEnd(text, start, end, shape)
            && !isBookNumber(text, start);
    return isTelephone ? end : -1;
  }

  private static boolean isUsual(long shape) {
    return switch ((int) shape) {
      case 0, 22222, 4222, 433, 1333, 13222, 112222, 19, 28, 37, 46 -> true;
      case 334, 3322, 244, 2233, 2332, 2224, 2242, 2422, 1111111111 -> true;
      default -> false;
    };
  }

  /** {@return whether the pairs can be days of a month, in their order: 03 10 17 24 31} */
  private static boolean areDays(long number, long shape) {
    boolean rising = shape == PAIRS && number % 100 <= 31;
    for (long rest = number; rest >= 100; rest /= 100) {
      rising &= rest % 100 > rest / 100 % 100;
    }
    return rising;
  }

  /** {@return whether this is a day up to the ninth, month, year and an hour: 08 10 2022 14} */
  private static boolean isDate(long number, long shape) {
    long year = number / 100 % 10_000;
    return shape == 2242 && year >= 1900 && year < 2100 && number / 1_000_000 % 100 <= 12;
  }

  /**
   * {@return whether all gaps are of one kind, but for the first} Pairs may be set apart in any way
   * unless they can be read as hours or a date: 08.30-12.30.
   */
  private static boolean areGapsUsual(String text, int start, int end, long number, long shape) {
    int last = Digits.gapsIn(text, start, end) & 7;
    int rest = Digits.gapsIn(text, start, end);
    boolean same = true;
    while (rest >= 8) {
      same &= (rest & 7) == last;
      rest >>= 3;
    }
    if (last == Digits.BRACKET || (rest == Digits.BRACKET && Signs.at(text, start - 1) != '(')) {
      return false;
    }
    return same || (shape == PAIRS && !mayBeHours(number));
  }

  private static boolean mayBeHours(long number) {
    return number / 1_000_000 % 100 < 60 && number / 10_000 % 100 < 32 && number / 100 % 100 < 60;
  }

  /** What may stand before: not another part of a longer number or of a reference. */
  private static boolean standsFreeAtStart(String text, int start, long shape) {
    char before = Signs.at(text, start - 1);
    boolean joined = ".,-/_".indexOf(before) >= 0;
    if (Digits.at(text, start - 2) >= 0) {
      return joined ? followsAnother(text, start - 1) : isCommon(shape) || !Signs.isSpace(before);
    }
    boolean inWord = Signs.isLetter(before);
    boolean afterWord =
        (before == '-' || before == '_') && Signs.isLetter(Signs.at(text, start - 2));
    return !(inWord || afterWord) || shape == PAIRS || TelephoneNumber.isAnnounced(text, start);
  }

  /** {@return whether ten digits from a 0 on end here, in one group or in pairs} */
  private static boolean followsAnother(String text, int end) {
    return (Digits.at(text, end - 10) == 0 && Digits.end(text, end - 10, DIGITS) == end)
        || (Digits.at(text, end - 14) == 0 && Digits.end(text, end - 14, DIGITS) == end);
  }

  /** What may follow: no unit, and no further group of the same number. */
  private static boolean standsFreeAtEnd(String text, int start, int end, long shape) {
    char after = Signs.at(text, end);
    if (Signs.isLetter(after)) {
      return shape != ONE_GROUP && after != 'h' && after != 'H';
    }
    char unit = Signs.at(text, Signs.afterSpaces(text, end));
    if (unit == '%' || unit == '€' || unit == '°') {
      return false;
    }
    if (Digits.at(text, end + 1) < 0) {
      return true;
    }
    if (Signs.isSpace(after)) {
      return isCommon(shape);
    }
    return ".-/_".indexOf(after) < 0
        || (Digits.end(text, end + 1, DIGITS) > 0
            && Digits.gapKind(text, end, end + 1) != (Digits.gapsIn(text, start, end) & 7));
  }

  private static boolean isCommon(long shape) {
    return shape == ONE_GROUP || shape == PAIRS || shape == FOUR_AND_PAIRS;
  }

  /** {@return whether the word ISBN stands shortly before} */
  private static boolean isBookNumber(String text, int start) {
    for (int at = start - 12; at < start; at++) {
      if (Signs.hasAt(text, at, "ISBN")) {
        return true;
      }
    }
    return false;
  }
}
