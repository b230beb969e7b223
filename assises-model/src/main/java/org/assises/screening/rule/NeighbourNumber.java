package org.assises.screening.rule;

/**
 * National telephone numbers of the United Kingdom, Belgium and Germany, in groups that differ from
 * French ones: {@code 07700 900123}, {@code 02 123 45 67}, {@code 0171 3920012}. Numbers of other
 * countries are found if a word announces them.
 */
final class NeighbourNumber {
  private static final int MOST_DIGITS = 12;

  private NeighbourNumber() {}

  /** {@return the end of a number that starts at this 0, or -1} */
  static int end(CharSequence text, int start) {
    if (!standsFree(text, start)) {
      return -1;
    }
    int end = endOfGroups(text, start);
    long shape = end < 0 ? 0 : Digits.shapeIn(text, start, end);
    boolean known =
        isBritish(shape, text, start)
            || isBelgian(shape, text, start)
            || isGerman(shape, text, start);
    return known && !NumberContext.isReference(text, start) && !NumberContext.hasUnit(text, end)
        ? end
        : -1;
  }

  private static boolean standsFree(CharSequence text, int start) {
    char before = Signs.at(text, start - 1);
    boolean joined = ".,-/_+".indexOf(before) >= 0;
    return !Signs.isLetterOrDigit(before) && !joined && !isAmount(text, start);
  }

  /** {@return whether a group of digits and one space come before} */
  private static boolean isAmount(CharSequence text, int start) {
    return Signs.isSpace(Signs.at(text, start - 1)) && Digits.at(text, start - 2) >= 0;
  }

  /**
   * {@return the end of the groups of digits that follow, separated by one space, point or slash}
   */
  private static int endOfGroups(CharSequence text, int start) {
    int end = Digits.endOfGroup(text, start);
    int digits = end - start;
    for (int next = Digits.afterGap(text, end); next > 0; next = Digits.afterGap(text, end)) {
      int groupEnd = Digits.endOfGroup(text, next);
      digits += groupEnd - next;
      if (digits > MOST_DIGITS || next - end > 3) {
        return -1;
      }
      end = groupEnd;
    }
    return Signs.isLetter(Signs.at(text, end)) || isDecimal(text, end) ? -1 : end;
  }

  private static boolean isDecimal(CharSequence text, int end) {
    return Signs.at(text, end) == ',' && Digits.at(text, end + 1) >= 0;
  }

  private static boolean isBritish(long shape, CharSequence text, int start) {
    int second = Digits.at(text, start + 1);
    int third = Digits.at(text, start + 2);
    return switch ((int) shape) {
      case 56, 533 -> second == 7 || second == 1;
      case 434 -> second == 1 || second == 3 || second == 8;
      case 344 -> second == 2 && (third == 0 || third == 3 || third == 4 || third == 8);
      default -> false;
    };
  }

  private static boolean isBelgian(long shape, CharSequence text, int start) {
    int second = Digits.at(text, start + 1);
    boolean slash = Signs.at(text, start + 3) == '/';
    return (shape == 2322 && (second == 2 || second == 3 || second == 4 || second == 9))
        || (shape == 3222 && slash);
  }

  private static boolean isGerman(long shape, CharSequence text, int start) {
    int third = Digits.at(text, start + 2);
    boolean mobile = Digits.at(text, start + 1) == 1 && third >= 5 && third <= 7;
    return mobile && (shape == 47 || shape == 48 || shape == 434 || shape == 444);
  }
}
