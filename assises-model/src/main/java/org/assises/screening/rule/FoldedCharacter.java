package org.assises.screening.rule;

import java.text.Normalizer;

/** The plain form of a single character: 6 for {@code ６} and {@code ⑥}, a dot for {@code 。}. */
public final class FoldedCharacter {
  private static final int NOTHING = -1;

  /** The first code points of the series 1 to 9 in circles, in brackets or with a point. */
  private static final int[] CIRCLED_ONES = {0x2460, 0x2474, 0x2488, 0x2776, 0x2780, 0x278A};

  private FoldedCharacter() {}

  /** {@return whether this UTF-16 unit may belong to a character that is folded} */
  public static boolean mayFold(char c) {
    if (c < '\u034F') {
      return c == '\u00AD';
    }
    if (c >= '\u2010' && c <= '\u2023') {
      return false; // Dashes and quotation marks, the commonest of all above.
    }
    return Character.isHighSurrogate(c)
        ? c != '\uD83C' && c != '\uD83D' // These begin most emoji, and no digit.
        : !Character.isLowSurrogate(c) && of(c) != c;
  }

  /** {@return the plain form of a code point, or -1 if it is invisible} */
  static int of(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint;
    }
    if (codePoint > 0xFFFF) {
      return isMathematical(codePoint) ? compatible(codePoint) : digitOr(codePoint);
    }
    if (Signs.isHidden((char) codePoint)) {
      return NOTHING;
    }
    if (codePoint < 0x0660 || (codePoint >= 0x2E80 && codePoint < 0xA000)) {
      return codePoint == 0x3002 ? '.' : codePoint;
    }
    return symbol(codePoint);
  }

  private static int symbol(int codePoint) {
    return switch (codePoint) {
      case 0x2024, 0xFE52, 0xFF61 -> '.';
      case 0xFE6B -> '@';
      case 0x24EA, 0x24FF -> '0';
      default -> isEnclosed(codePoint) ? enclosed(codePoint) : digitOr(codePoint);
    };
  }

  private static boolean isEnclosed(int codePoint) {
    return (codePoint >= 0x2460 && codePoint <= 0x249B)
        || (codePoint >= 0x24B6 && codePoint <= 0x24E9)
        || (codePoint >= 0x2776 && codePoint <= 0x2792)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
  }

  /**
   * Handles full-width characters and enclosed digits and letters. Enclosed numbers of two digits
   * are not folded.
   */
  private static int enclosed(int codePoint) {
    if (codePoint >= 0xFF01) {
      return codePoint - 0xFF01 + '!';
    }
    if (codePoint >= 0x24B6 && codePoint <= 0x24E9) {
      return codePoint - 0x24B6 < 26 ? codePoint - 0x24B6 + 'a' : codePoint - 0x24D0 + 'a';
    }
    for (int one : CIRCLED_ONES) {
      if (codePoint >= one && codePoint < one + 9) {
        return '1' + codePoint - one;
      }
    }
    return codePoint;
  }

  private static boolean isMathematical(int codePoint) {
    return codePoint >= 0x1D400 && codePoint <= 0x1D7FF;
  }

  private static int compatible(int codePoint) {
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return plain.codePointAt(0);
  }

  private static int digitOr(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    return digit >= 0 ? '0' + digit : codePoint;
  }
}
