package org.assises.screening.rule;

/**
 * Ten digits in pairs, separated by the same unusual mark or by one line break: {@code
 * 06,39,98,12,34}, {@code 06*39*98*12*34}, {@code 06…39…98…12…34}.
 */
final class UnusualPairs {
  private static final int PAIRS = 5;
  private static final int LONGEST_GAP = 4;
  private static final String NEVER = "<>&%@";

  /** Marks that separate clock times or columns, unless a word announces a number. */
  private static final String HOURS_OR_COLUMNS = ":;";

  private UnusualPairs() {}

  /** {@return the end of a number that starts at this digit, or -1} */
  static int end(CharSequence text, int start) {
    if (!isPair(text, start) || Digits.at(text, start + 1) < 1 || !standsFree(text, start)) {
      return -1;
    }
    int gap = endOfGap(text, start + 2);
    int at = start + 2;
    int breaks = 0;
    for (int pair = 1; pair < PAIRS; pair++) {
      int next = endOfGap(text, at);
      breaks += isBreak(text, at, next) ? 1 : 0;
      boolean same = isBreak(text, at, next) || isSame(text, start + 2, gap, at, next);
      if (next < 0 || !same || !isPair(text, next)) {
        return -1;
      }
      at = next + 2;
    }
    boolean first = isBreak(text, start + 2, gap);
    boolean usual = breaks == 0 && Digits.endOfGap(text, start + 2) == gap;
    return breaks > 1 || first || usual || !isNumber(text, start, at, breaks) ? -1 : at;
  }

  private static boolean isNumber(CharSequence text, int start, int end, int breaks) {
    boolean apart = HOURS_OR_COLUMNS.indexOf(text.charAt(start + 2)) >= 0;
    return (!apart || NumberContext.isAnnounced(text, start))
        && !NumberContext.isList(text, start)
        && (breaks == 0 || (endsLine(text, end) && isLikely(text, start)))
        && (NumberContext.isAnnounced(text, start) || !isRising(text, start, end))
        && !Signs.isLetterOrDigit(Signs.at(text, end))
        && !goesOn(text, end);
  }

  /** Returns whether a number over two lines is a mobile number or is announced. */
  private static boolean isLikely(CharSequence text, int start) {
    int second = Digits.at(text, start + 1);
    return second == 6 || second == 7 || NumberContext.isAnnounced(text, start);
  }

  private static boolean endsLine(CharSequence text, int end) {
    return end == text.length() || "\n\r.,;)".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isPair(CharSequence text, int at) {
    return Digits.at(text, at) >= 0 && Digits.at(text, at + 1) >= 0 && Digits.at(text, at + 2) < 0;
  }

  private static boolean standsFree(CharSequence text, int start) {
    char before = Signs.at(text, start - 1);
    boolean joined = Digits.at(text, start - 2) >= 0 && ",.*-/".indexOf(before) >= 0;
    return !Signs.isLetterOrDigit(before) && !joined;
  }

  /** {@return the end of a gap of one to four marks, spaces and a line break, or -1} */
  private static int endOfGap(CharSequence text, int start) {
    int end = start;
    while (end < start + LONGEST_GAP && end < text.length() && isGap(text.charAt(end))) {
      end++;
    }
    return end == start ? -1 : end;
  }

  private static boolean isGap(char c) {
    return !Signs.isLetterOrDigit(c) && NEVER.indexOf(c) < 0;
  }

  private static boolean isBreak(CharSequence text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(CharSequence text, int first, int firstEnd, int at, int end) {
    if (end - at != firstEnd - first) {
      return false;
    }
    for (int i = 0; at + i < end; i++) {
      if (text.charAt(first + i) != text.charAt(at + i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the pairs are in ascending order and can be days of a month} */
  private static boolean isRising(CharSequence text, int start, int end) {
    long last = 0;
    for (int at = start; at < end; at++) {
      if (isPair(text, at)) {
        long pair = Digits.valueIn(text, at, at + 2);
        if (pair <= last || pair > 31) {
          return false;
        }
        last = pair;
        at++;
      }
    }
    return true;
  }

  private static boolean goesOn(CharSequence text, int end) {
    return Digits.at(text, end + 1) >= 0 && ",.*-".indexOf(Signs.at(text, end)) >= 0;
  }
}
