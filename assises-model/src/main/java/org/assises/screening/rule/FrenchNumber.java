package org.assises.screening.rule;

/**
 * French telephone numbers: ten digits that start with a single 0, in groups that are usual for
 * telephone numbers but not for dates, opening hours or references: {@code 06 39 98 12 34}, {@code
 * 0261.91.45.67}, {@code 06 399 812 34}.
 */
final class FrenchNumber {
  private static final int DIGITS = 10;
  private static final long ALL_DIGITS = 123_456_789L;
  private static final long ONE_GROUP = 0;
  private static final long PAIRS = 22222;
  private static final long FOUR_AND_PAIRS = 4222;

  private FrenchNumber() {}

  /** {@return the end of a number that starts at the first digit of a group, or -1} */
  static int end(CharSequence text, int start) {
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
            && (!areDays(number, shape) || isAnnouncedAlone(text, start, end))
            && !isDate(number, shape)
            && areGapsUsual(text, start, end, number, shape)
            && standsFreeAtStart(text, start, shape)
            && standsFreeAtEnd(text, start, end, shape)
            && !isBookNumber(text, start)
            && !(shape == ONE_GROUP && NumberContext.isReference(text, start))
            && !NumberContext.isNumberedReference(text, start)
            && !areListed(text, start, end, number, shape)
            && !NumberContext.hasUnit(text, end);
    return isTelephone ? end : -1;
  }

  private static boolean isUsual(long shape) {
    return switch ((int) shape) {
      case 0, 22222, 4222, 433, 1333, 13222, 112222, 19, 28, 37, 46 -> true;
      case 334, 3322, 244, 2233, 2332, 2224, 2242, 2422, 226, 262, 442, 424, 1111111111 -> true;
      default -> false;
    };
  }

  /** {@return whether the pairs can be days of a month in ascending order: 03 10 17 24 31} */
  private static boolean areDays(long number, long shape) {
    boolean rising = shape == PAIRS && number % 100 <= 31;
    for (long rest = number; rest >= 100; rest /= 100) {
      rising &= rest % 100 > rest / 100 % 100;
    }
    return rising;
  }

  /** {@return whether a word announces the number and no other pair follows it} */
  private static boolean isAnnouncedAlone(CharSequence text, int start, int end) {
    return Digits.afterGap(text, end) < 0 && NumberContext.isAnnounced(text, start);
  }

  /**
   * {@return whether the pairs can be clock times or figures of a list, and either a word indicates
   * this or more pairs follow, as in "départs 07 12 07 32 07 52"}
   */
  private static boolean areListed(CharSequence text, int start, int end, long number, long shape) {
    boolean small = shape == PAIRS;
    for (long rest = number; rest > 0; rest /= 100) {
      small &= rest % 100 < 60;
    }
    return small
        && (NumberContext.isList(text, start)
            || (areMorePairs(text, end) && !NumberContext.isAnnounced(text, start)));
  }

  private static boolean areMorePairs(CharSequence text, int end) {
    int next = end;
    for (int pair = 0; pair < 3; pair++) {
      next = Signs.isSpace(Signs.at(text, next)) ? Digits.afterGap(text, next) : -1;
      if (next < 0 || Digits.endOfGroup(text, next) != next + 2) {
        return false;
      }
      next += 2;
    }
    return true;
  }

  /** {@return whether this is a day from 01 to 09, month, year and hour: 08 10 2022 14} */
  private static boolean isDate(long number, long shape) {
    long year = number / 100 % 10_000;
    return shape == 2242 && year >= 1900 && year < 2100 && number / 1_000_000 % 100 <= 12;
  }

  /**
   * {@return whether all gaps after the first are of the same kind} Pairs may have any gaps, unless
   * they can be clock times or a date, as in 08.30-12.30.
   */
  private static boolean areGapsUsual(
      CharSequence text, int start, int end, long number, long shape) {
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

  /**
   * Checks the characters before the number, which must not be a part of a longer number or of a
   * reference.
   */
  private static boolean standsFreeAtStart(CharSequence text, int start, long shape) {
    char before = Signs.at(text, start - 1);
    boolean joined = ".,-/_".indexOf(before) >= 0;
    if (Digits.at(text, start - 2) >= 0) {
      boolean column = before == ',' && shape == PAIRS;
      return joined
          ? column || followsAnother(text, start - 1)
          : isCommon(shape) || !Signs.isSpace(before);
    }
    boolean inWord = Signs.isLetter(before);
    boolean afterWord =
        (before == '-' || before == '_') && Signs.isLetter(Signs.at(text, start - 2));
    return !(inWord || afterWord)
        || shape == PAIRS
        || NumberContext.isGluedToAnnouncement(text, start);
  }

  /** {@return whether ten digits that start with 0 end here, in one group or in pairs} */
  private static boolean followsAnother(CharSequence text, int end) {
    return (Digits.at(text, end - 10) == 0 && Digits.end(text, end - 10, DIGITS) == end)
        || (Digits.at(text, end - 14) == 0 && Digits.end(text, end - 14, DIGITS) == end);
  }

  /**
   * Checks the characters after the number, which must not be a unit or another group of the same
   * number.
   */
  private static boolean standsFreeAtEnd(CharSequence text, int start, int end, long shape) {
    char after = Signs.at(text, end);
    if (Signs.isLetter(after)) {
      return after != 'h'
          && after != 'H'
          && (shape != ONE_GROUP || NumberContext.isAnnounced(text, start));
    }
    if (Digits.at(text, end + 1) < 0 || FurtherNumbers.end(text, end) > end) {
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

  /** {@return whether the word ISBN is shortly before the number} */
  private static boolean isBookNumber(CharSequence text, int start) {
    for (int at = start - 12; at < start; at++) {
      if (Signs.hasAt(text, at, "ISBN")) {
        return true;
      }
    }
    return false;
  }
}
