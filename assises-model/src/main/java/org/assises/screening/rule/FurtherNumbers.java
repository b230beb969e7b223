package org.assises.screening.rule;

/**
 * The last digits of further telephone numbers after a complete one: {@code 06 39 98 12 34/35},
 * {@code 06 39 98 12 34 ou 35}.
 */
final class FurtherNumbers {
  private static final int MOST = 4;

  private FurtherNumbers() {}

  /**
   * {@return the end of the further numbers after a number that ends here, or the index itself if
   * there are none}
   */
  static int end(CharSequence text, int index) {
    int end = index;
    for (int number = 0; number < MOST; number++) {
      int joint = Signs.afterSpaces(text, end);
      int start = Signs.afterSpaces(text, isOr(text, joint) ? joint + 2 : joint + 1);
      int next = Digits.endOfGroup(text, start);
      if (!isJoint(text, joint) || next - start != 2 || goesOn(text, next)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /**
   * Returns whether there is a slash, the word "ou", or a hyphen that is not also between the pairs
   * before: 06 39 98 12 34-35.
   */
  private static boolean isJoint(CharSequence text, int at) {
    char joint = Signs.at(text, at);
    return joint == '/'
        || isOr(text, at)
        || (joint == '-' && Signs.isSpace(Signs.at(text, at - 3)));
  }

  private static boolean isOr(CharSequence text, int at) {
    return Signs.hasAt(text, at, "ou") && Signs.isSpace(Signs.at(text, at + 2));
  }

  /** {@return whether another group follows, as in a date or a longer number} */
  private static boolean goesOn(CharSequence text, int end) {
    return Signs.at(text, Signs.afterSpaces(text, end)) != '/' && Digits.afterGap(text, end) >= 0;
  }
}
