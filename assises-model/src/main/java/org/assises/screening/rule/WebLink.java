package org.assises.screening.rule;

/** Finds the start and the end of the link around an index. */
final class WebLink {
  private static final int LONGEST_BEFORE = 250;
  private static final int LONGEST_AFTER = 600;

  private WebLink() {}

  /** {@return the start of the link that contains the index, at most 250 characters before} */
  static int start(CharSequence text, int index) {
    int start = index;
    while (start > index - LONGEST_BEFORE && !ends(Signs.at(text, start - 1))) {
      start--;
    }
    return start;
  }

  /** {@return the end of the link that contains the index, at most 600 characters after} */
  static int end(CharSequence text, int index) {
    int end = index;
    while (end < index + LONGEST_AFTER && !ends(Signs.at(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean ends(char c) {
    return c <= ' ' || Signs.isSpace(c) || "<>\"«»()[]|;\u2028".indexOf(c) >= 0;
  }
}
