package org.assises.screening;

/** Recognizes emoji by their Unicode blocks, so that new emoji are included. */
final class Emoji {
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL_TAG = 0xE007F;
  private static final int LONGEST_REGION = 6;

  private Emoji() {}

  static boolean isEmoji(int codePoint) {
    return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x2190 && codePoint <= 0x2BFF)
        || switch (codePoint) {
          case 0x00A9, 0x00AE, 0x203C, 0x2049, 0x2122, 0x2139 -> true;
          case 0x3030, 0x303D, 0x3297, 0x3299 -> true;
          default -> false;
        };
  }

  /** {@return whether a text or emoji style selector may follow: after emoji, digits, # and *} */
  static boolean takesStyle(int codePoint) {
    return isEmoji(codePoint)
        || (codePoint >= '0' && codePoint <= '9')
        || codePoint == '#'
        || codePoint == '*';
  }

  /**
   * {@return the end of a flag written in tag characters, such as that of Wales, that starts at an
   * index; or the index itself if there is none}
   */
  static int endOfFlag(CharSequence text, int at) {
    if (Character.codePointAt(text, at) != BLACK_FLAG) {
      return at;
    }
    int end = at + 2;
    while (end < text.length() && isTagLetterOrDigit(Character.codePointAt(text, end))) {
      end += 2;
    }
    int letters = ((end - at) / 2) - 1;
    boolean closed = end < text.length() && Character.codePointAt(text, end) == CANCEL_TAG;
    return closed && letters >= 3 && letters <= LONGEST_REGION ? end + 2 : at;
  }

  private static boolean isTagLetterOrDigit(int codePoint) {
    return (codePoint >= 0xE0061 && codePoint <= 0xE007A)
        || (codePoint >= 0xE0030 && codePoint <= 0xE0039);
  }
}
