package org.assises.screening.rule;

/**
 * Digits in a text, in groups separated by gaps.
 *
 * <p>A gap has one to five characters: spaces, and at most one mark such as a point or a hyphen.
 * Commas, colons, letters and line breaks are not part of a gap.
 */
public final class Digits {
  /** The kinds of gaps that {@link #gapsIn} returns. */
  static final int SPACE = 1;

  static final int POINT = 2;
  static final int HYPHEN = 3;
  static final int SLASH = 4;
  static final int UNDERSCORE = 5;
  static final int BRACKET = 6;

  private static final int LONGEST_GAP = 5;

  private Digits() {}

  /** {@return the digit at an index, or -1 if there is none} */
  public static int at(CharSequence text, int index) {
    if (index < 0 || index >= text.length()) {
      return -1;
    }
    char c = text.charAt(index);
    return Signs.isDigit(c) ? c - '0' : -1;
  }

  /** {@return the index after the group of digits at the index} */
  public static int endOfGroup(CharSequence text, int index) {
    int end = index;
    while (at(text, end) >= 0) {
      end++;
    }
    return end;
  }

  /** {@return the index of the digit that is here or after a gap that starts here, or -1} */
  static int afterGap(CharSequence text, int index) {
    if (at(text, index) >= 0) {
      return index;
    }
    int end = endOfGap(text, index);
    return at(text, end) >= 0 ? end : -1;
  }

  /** {@return the index after the gap that starts here, or the index itself if there is none} */
  static int endOfGap(CharSequence text, int index) {
    boolean marked = false;
    int end = index;
    while (end < index + LONGEST_GAP && end < text.length()) {
      char c = text.charAt(end);
      if (mark(c) != 0) {
        if (marked) {
          return index;
        }
        marked = true;
      } else if (!Signs.isSpace(c)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static int mark(char c) {
    return switch (c) {
      case '.', '\u00B7', '\u2022', '\u2219', '\u22C5' -> POINT;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> HYPHEN;
      case '/', '\\', '|' -> SLASH;
      case '_', '~' -> UNDERSCORE;
      case ')' -> BRACKET;
      default -> 0;
    };
  }

  /** {@return the index after a number of digits from the start, or -1 if there are fewer} */
  static int end(CharSequence text, int start, int count) {
    int at = start;
    for (int digits = 0; digits < count; digits++) {
      if (at(text, at) < 0) {
        at = digits == 0 ? -1 : afterGap(text, at);
        if (at < 0) {
          return -1;
        }
      }
      at++;
    }
    return at;
  }

  /** {@return the value of up to 18 digits, without gaps} */
  static long valueIn(CharSequence text, int start, int end) {
    long value = 0;
    for (int at = start; at < end; at++) {
      int digit = at(text, at);
      value = digit < 0 ? value : value * 10 + digit;
    }
    return value;
  }

  /**
   * {@return the lengths of the groups, one decimal digit for each, such as 22222 for {@code 02 61
   * 91 00 00}} A single group of ten or more digits gives 0.
   */
  static long shapeIn(CharSequence text, int start, int end) {
    long shape = 0;
    for (int at = start; at < end; ) {
      int groupEnd = Math.min(endOfGroup(text, at), end);
      if (groupEnd - at > 9) {
        return 0;
      }
      shape = shape * 10 + (groupEnd - at);
      at = groupEnd < end ? afterGap(text, groupEnd) : end;
    }
    return shape;
  }

  /** {@return the kinds of the gaps, one octal digit for each, the first gap first} */
  static int gapsIn(CharSequence text, int start, int end) {
    int gaps = 0;
    for (int at = endOfGroup(text, start); at < end; ) {
      int next = afterGap(text, at);
      gaps = gaps << 3 | gapKind(text, at, next);
      at = endOfGroup(text, next);
    }
    return gaps;
  }

  /** {@return the kind of the gap between two indices} */
  static int gapKind(CharSequence text, int start, int end) {
    for (int at = start; at < end; at++) {
      int mark = mark(text.charAt(at));
      if (mark != 0) {
        return mark;
      }
    }
    return SPACE;
  }
}
