package org.assises.screening.rule;

/** The domain name after an at sign: {@code example.org}, {@code example (dot) org}. */
final class DomainName {
  private static final int LONGEST = 253;
  private static final WordList TOPS = EmailWords.TOP_LEVEL_DOMAINS;
  private static final WordList PROVIDERS = EmailWords.MAILBOX_PROVIDERS;

  /** How strictly a domain name is recognized. */
  private enum Reading {
    /** In its technical form, with any top-level domain of letters. */
    PLAIN,
    /** With disguised dots, and a known top-level domain. */
    DISGUISED,
    /** With plain or bracketed dots, and any top-level domain of letters. */
    AFTER_CERTAIN_SIGN
  }

  private DomainName() {}

  /**
   * {@return the end of a name in its technical form, or of a provider name without top-level
   * domain; or -1}
   */
  static int end(CharSequence text, int start) {
    if (isScaledImage(text, start)) {
      return -1;
    }
    int end = end(text, start, Reading.PLAIN);
    return end >= 0 ? end : endOfComma(text, start);
  }

  /**
   * {@return the end of a name with a known top-level domain and possibly disguised dots; or -1}
   */
  static int endInDisguise(CharSequence text, int start) {
    return end(text, start, Reading.DISGUISED);
  }

  /** {@return the end of a name after a certain at sign; or -1} */
  static int endAfterCertainSign(CharSequence text, int start) {
    return end(text, start, Reading.AFTER_CERTAIN_SIGN);
  }

  /** {@return the end of a provider name without top-level domain, as in nom@gmail; or -1} */
  static int endOfProvider(CharSequence text, int start) {
    int end = endOfLabel(text, start);
    return isProvider(text, start, end) ? end : -1;
  }

  /** {@return whether this is the first label of a mailbox provider} */
  static boolean isProvider(CharSequence text, int start, int end) {
    return PROVIDERS.holds(text, start, end);
  }

  private static int end(CharSequence text, int start, Reading reading) {
    int end = -1;
    int label = start;
    while (label < start + LONGEST) {
      int labelEnd = endOfLabel(text, label);
      int topEnd = label == start ? -1 : endOfTop(text, label, labelEnd, reading);
      end = topEnd >= 0 ? topEnd : end;
      int next = labelEnd == label ? -1 : afterDot(text, labelEnd, reading, end < 0);
      if (next < 0) {
        return end;
      }
      label = next;
    }
    return end;
  }

  /**
   * {@return the end of a name with a comma in place of the last dot, as in nom@example,fr; or -1}
   */
  private static int endOfComma(CharSequence text, int start) {
    int comma = endOfLabel(text, start);
    int top = comma + 1;
    int end = endOfLabel(text, top);
    return comma > start && Signs.at(text, comma) == ',' && TOPS.holds(text, top, end) ? end : -1;
  }

  /** {@return the start of the label that ends at the index} */
  static int startOfLabel(CharSequence text, int end) {
    int start = end;
    while (start > end - LONGEST && isLabel(Signs.at(text, start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * {@return the end of a label, which is before a hyphen if that belongs to a dot such as -dot-}
   */
  private static int endOfLabel(CharSequence text, int start) {
    int end = start;
    while (end < start + LONGEST && isLabel(Signs.at(text, end))) {
      if (text.charAt(end) == '-' && Dot.isBracketed(text, end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isLabel(char c) {
    return Signs.isLetterOrDigit(c) || c == '-';
  }

  /** {@return the end of the letters at the start of a label, if they are a top-level domain} */
  private static int endOfTop(CharSequence text, int start, int labelEnd, Reading reading) {
    if (Signs.hasAt(text, start, "xn--")) {
      return labelEnd;
    }
    int end = start;
    while (end < labelEnd && !Signs.isDigit(text.charAt(end)) && text.charAt(end) != '-') {
      end++;
    }
    boolean whole = end == labelEnd || text.charAt(end) == '-';
    boolean isTop = reading == Reading.DISGUISED ? TOPS.holds(text, start, end) : end - start >= 2;
    return whole && isTop ? end : -1;
  }

  /** {@return the index after a dot, or -1 if there is none} */
  private static int afterDot(CharSequence text, int index, Reading reading, boolean first) {
    int plain = Dot.endPlain(text, index);
    if (plain >= 0 && isLabel(Signs.at(text, plain))) {
      return plain;
    }
    if (reading == Reading.PLAIN || !first) {
      return -1;
    }
    int bracketed = Dot.endBracketed(text, index);
    return bracketed >= 0 || reading != Reading.DISGUISED ? bracketed : Dot.endLoose(text, index);
  }

  /**
   * {@return whether this is part of the file name of a high-resolution image, such as logo@2x.png}
   */
  private static boolean isScaledImage(CharSequence text, int start) {
    return Signs.isDigit(Signs.at(text, start)) && Signs.hasAt(text, start + 1, "x.");
  }
}
