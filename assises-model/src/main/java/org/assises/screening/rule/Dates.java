package org.assises.screening.rule;

/** Dates in texts: {@code 12/03/1980}, {@code 1er mars 1980}, {@code 1980-03-12}. */
final class Dates {
  private static final WordList MONTHS = BirthWords.MONTHS;

  private Dates() {}

  /** {@return the end of a date with a year that starts at this digit, or -1} */
  static int end(CharSequence text, int start) {
    int yearFirst = endOfYearFirst(text, start);
    int dayEnd = Digits.endOfGroup(text, start);
    if (yearFirst >= 0 || !isNumber(text, start, dayEnd - start, 31)) {
      return yearFirst;
    }
    int end = endOfFigures(text, dayEnd);
    return end >= 0 ? end : endOfWords(text, dayEnd);
  }

  /** {@return the year of the date between two indices, which is the only group of four digits} */
  static int yearIn(CharSequence text, int start, int end) {
    for (int at = start; at + 4 <= end; at++) {
      if (Digits.endOfGroup(text, at) == at + 4) {
        return (int) Digits.valueIn(text, at, at + 4);
      }
    }
    return 0;
  }

  private static int endOfYearFirst(CharSequence text, int start) {
    int month = start + 5;
    int day = start + 8;
    boolean joined = Signs.at(text, start + 4) == '-' && Signs.at(text, start + 7) == '-';
    return joined
            && isYear(text, start)
            && isNumber(text, month, 2, 12)
            && isNumber(text, day, 2, 31)
        ? start + 10
        : -1;
  }

  private static int endOfFigures(CharSequence text, int dayEnd) {
    int month = afterMark(text, dayEnd);
    if (Digits.at(text, month) < 0) {
      return -1;
    }
    int monthEnd = Digits.endOfGroup(text, month);
    int year = afterMark(text, monthEnd);
    return year >= 0 && isNumber(text, month, monthEnd - month, 12) && isYear(text, year)
        ? year + 4
        : -1;
  }

  private static int afterMark(CharSequence text, int at) {
    int mark = Signs.afterSpaces(text, at);
    if (".-/".indexOf(Signs.at(text, mark)) < 0) {
      return mark > at ? mark : -1;
    }
    return Signs.afterSpaces(text, mark + 1);
  }

  private static int endOfWords(CharSequence text, int dayEnd) {
    int at = Signs.hasAt(text, dayEnd, "er") ? dayEnd + 2 : dayEnd;
    at = Signs.at(text, at) == '.' ? at + 1 : at;
    int month = Signs.afterSpaces(text, at);
    month = Signs.hasAt(text, month, "a viz ") ? month + 6 : month;
    int monthEnd = Signs.endOfWord(text, month);
    if (!MONTHS.holds(text, month, monthEnd)) {
      return -1;
    }
    int year = Signs.afterSpaces(text, monthEnd);
    return isYear(text, year) ? year + 4 : -1;
  }

  private static boolean isNumber(CharSequence text, int start, int length, int most) {
    int end = start + length;
    if (length < 1 || length > 2 || Digits.endOfGroup(text, start) != end) {
      return false;
    }
    long value = Digits.valueIn(text, start, end);
    return value >= 1 && value <= most;
  }

  private static boolean isYear(CharSequence text, int start) {
    if (Digits.endOfGroup(text, start) != start + 4) {
      return false;
    }
    long year = Digits.valueIn(text, start, start + 4);
    return year >= 1800 && year < 2100;
  }
}
