package org.assises.screening.rule;

/** The last digits of further telephone numbers after a complete one: {@code 06 39 98 12 34/35}. */
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
      int slash = Signs.afterSpaces(text, end);
      int start = Signs.afterSpaces(text, slash + 1);
      int next = Digits.endOfGroup(text, start);
      if (!isJoint(text, slash) || next - start != 2 || goesOn(text, next)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /**
   * Returns whether there is a slash, or a hyphen that is not also between the pairs before: 06 39
   * 98 12 34-35.
   */
  private static boolean isJoint(CharSequence text, int at) {
    char joint = Signs.at(text, at);
    return joint == '/' || (joint == '-' && Signs.isSpace(Signs.at(text, at - 3)));
  }

  /** {@return whether another group follows, as in a date or a longer number} */
  private static boolean goesOn(CharSequence text, int end) {
    return Signs.at(text, Signs.afterSpaces(text, end)) != '/' && Digits.afterGap(text, end) >= 0;
  }
}
