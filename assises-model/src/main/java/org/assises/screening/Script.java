package org.assises.screening;

/** Recognizes scripts in which invisible characters are part of normal writing. */
final class Script {
  private Script() {}

  /** {@return whether the script has letters whose shape a joiner or non-joiner changes} */
  static boolean joins(int codePoint) {
    return isIn(codePoint, 0x0600, 0x08FF) // Arabic, Syriac, N'Ko and similar
        || isIn(codePoint, 0x0900, 0x0DFF) // the scripts of India and Sri Lanka
        || isIn(codePoint, 0x0E00, 0x109F) // Thai, Lao, Tibetan, Burmese
        || isIn(codePoint, 0x1780, 0x18AF) // Khmer, Mongolian
        || isIn(codePoint, 0x1A20, 0x1CFF)
        || isIn(codePoint, 0xA840, 0xABFF)
        || isIn(codePoint, 0xFB50, 0xFDCF)
        || isIn(codePoint, 0xFDF0, 0xFDFF)
        || isIn(codePoint, 0xFE70, 0xFEFE)
        || isIn(codePoint, 0x10A00, 0x11FFF)
        || isIn(codePoint, 0x1E900, 0x1E95F);
  }

  /**
   * {@return whether the script has no spaces between words, so that zero-width spaces are usual}
   */
  static boolean breaksWithoutSpaces(int codePoint) {
    return isIn(codePoint, 0x0E00, 0x109F)
        || isIn(codePoint, 0x1780, 0x17FF)
        || isIn(codePoint, 0x1950, 0x1AAF);
  }

  static boolean isRightToLeft(int codePoint) {
    return isIn(codePoint, 0x0590, 0x08FF)
        || isIn(codePoint, 0xFB1D, 0xFDCF)
        || isIn(codePoint, 0xFDF0, 0xFDFF)
        || isIn(codePoint, 0xFE70, 0xFEFE)
        || isIn(codePoint, 0x10800, 0x10FFF)
        || isIn(codePoint, 0x1E800, 0x1EFFF);
  }

  static boolean isMongolian(int codePoint) {
    return isIn(codePoint, 0x1800, 0x18AF);
  }

  static boolean isHan(int codePoint) {
    return isIn(codePoint, 0x2E80, 0x2FDF)
        || isIn(codePoint, 0x3400, 0x9FFF)
        || isIn(codePoint, 0xF900, 0xFAFF)
        || isIn(codePoint, 0x20000, 0x3FFFF);
  }

  /**
   * {@return whether Unicode defines standardized variants, as for Han, mathematics and Burmese}
   */
  static boolean hasVariants(int codePoint) {
    return isHan(codePoint)
        || codePoint == '0'
        || isIn(codePoint, 0x1000, 0x109F)
        || isIn(codePoint, 0x2200, 0x22FF)
        || isIn(codePoint, 0x2A00, 0x2AFF)
        || isIn(codePoint, 0x3000, 0x303F)
        || isIn(codePoint, 0xA840, 0xA87F)
        || isIn(codePoint, 0xFF00, 0xFF60);
  }

  private static boolean isIn(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
