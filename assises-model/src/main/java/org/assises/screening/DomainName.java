package org.assises.screening;

/** The domain name after an at sign. */
final class DomainName {
  private static final int LONGEST = 253;
  private static final WordList WORDED_DOTS = WordList.of("(point) [point] (dot) [dot] (.) [.]");
  private static final WordList WORDS = WordList.of("point dot");

  private DomainName() {}

  /**
   * {@return the end of a name as programs read it, with any top-level domain of letters; or -1}
   */
  static int end(String text, int start) {
    return isScaledImage(text, start) ? -1 : end(text, start, false);
  }

  /** {@return the end of a name with a known top-level domain, also with disguised dots; or -1} */
  static int endInDisguise(String text, int start) {
    return end(text, start, true);
  }

  private static int end(String text, int start, boolean disguised) {
    int end = -1;
    int label = start;
    while (label < start + LONGEST) {
      int labelEnd = endOfLabel(text, label);
      int topEnd = label == start ? -1 : endOfTop(text, label, labelEnd, disguised);
      end = topEnd >= 0 ? topEnd : end;
      int next = labelEnd == label ? -1 : afterDot(text, labelEnd, disguised && end < 0);
      if (next < 0) {
        return end;
      }
      label = next;
    }
    return end;
  }

  /** {@return the start of the label that ends at the index} */
  static int startOfLabel(String text, int end) {
    int start = end;
    while (start > end - LONGEST && isLabel(Signs.at(text, start - 1))) {
      start--;
    }
    return start;
  }

  private static int endOfLabel(String text, int start) {
    int end = start;
    while (end < start + LONGEST && isLabel(Signs.at(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isLabel(char c) {
    return Signs.isLetterOrDigit(c) || c == '-' || Signs.isHidden(c);
  }

  /** {@return the end of the letters with which a label begins, if they are a top-level domain} */
  private static int endOfTop(String text, int start, int labelEnd, boolean known) {
    if (text.startsWith("xn--", start)) {
      return labelEnd;
    }
    int end = start;
    while (end < labelEnd && !Signs.isDigit(text.charAt(end)) && text.charAt(end) != '-') {
      end++;
    }
    boolean whole = end == labelEnd || text.charAt(end) == '-';
    boolean isTop = known ? TopLevelDomain.isKnown(text, start, end) : end - start >= 2;
    return whole && isTop ? end : -1;
  }

  /** {@return the index after a dot, or -1 if there is none} */
  private static int afterDot(String text, int index, boolean disguised) {
    if (Signs.at(text, index) == '.' && isLabel(Signs.at(text, index + 1))) {
      return index + 1;
    }
    return disguised ? afterDisguisedDot(text, index) : -1;
  }

  private static int afterDisguisedDot(String text, int index) {
    int at = Signs.afterSpaces(text, index);
    if (Signs.at(text, at) == '.') {
      return Signs.afterSpaces(text, at + 1);
    }
    int wordedEnd = WORDED_DOTS.endAt(text, at);
    if (wordedEnd >= 0) {
      return Signs.afterSpaces(text, wordedEnd);
    }
    int wordEnd = WORDS.endAt(text, at);
    return wordEnd >= 0 && Signs.isSpace(Signs.at(text, wordEnd))
        ? Signs.afterSpaces(text, wordEnd)
        : -1;
  }

  /** {@return whether this is the rest of an image's file name for fine screens: logo@2x.png} */
  private static boolean isScaledImage(String text, int start) {
    return Signs.isDigit(Signs.at(text, start)) && Signs.hasAt(text, start + 1, "x.");
  }
}
