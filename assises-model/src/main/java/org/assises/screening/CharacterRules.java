package org.assises.screening;

import org.assises.screening.SuspiciousCharacters.Kind;
import org.assises.screening.rule.Signs;
import org.jspecify.annotations.Nullable;

/** Decides whether a character is suspicious, with regard to its neighbours. */
final class CharacterRules {
  private CharacterRules() {}

  /**
   * {@return true only if the character is never suspicious, as most of French and English, and
   * most signs}
   */
  static boolean isCommon(char c) {
    return (c >= ' ' && c <= '~')
        || c == '\n'
        || (c >= '\u00AE' && c < '\u034F')
        || (c >= '\u2010' && c < '\u202A')
        || (c >= '\u2070' && c < '\u2800')
        || c == '\t'
        || c == '\r';
  }

  /** {@return the kind of the code point at an index, or null if it is not suspicious} */
  static @Nullable Kind kindOf(CharSequence text, int at, int codePoint) {
    if (codePoint >= 0xD800) {
      return kindOfHigh(text, at, codePoint);
    }
    if (isControl(codePoint)) {
      return Kind.CONTROL;
    }
    if ((codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || isDirectionMark(codePoint)) {
      return Kind.BIDIRECTIONAL;
    }
    return isInvisible(text, at, codePoint) ? Kind.INVISIBLE : null;
  }

  /**
   * Handles code points from U+D800 on: surrogates, private use, the end of the basic plane and the
   * other planes.
   */
  private static @Nullable Kind kindOfHigh(CharSequence text, int at, int codePoint) {
    if (codePoint < 0xE000 || isNoncharacter(codePoint)) {
      return Kind.NONCHARACTER;
    }
    if (codePoint < 0xF900 || codePoint >= 0xF0000) {
      return Kind.PRIVATE_USE;
    }
    if (codePoint >= 0xE0000 && codePoint < 0xE1000) {
      boolean selector = codePoint >= 0xE0100 && codePoint < 0xE01F0;
      return selector && Script.isHan(before(text, at)) ? null : Kind.TAG;
    }
    return isInvisible(text, at, codePoint) ? Kind.INVISIBLE : null;
  }

  private static boolean isControl(int codePoint) {
    return codePoint < 0x20
        ? codePoint != '\t' && codePoint != '\n' && codePoint != '\r'
        : codePoint >= 0x7F && codePoint < 0xA0;
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint < 0xFDF0);
  }

  /** {@return whether this is a direction mark, as used in right-to-left text} */
  static boolean isDirectionMark(int codePoint) {
    return codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C;
  }

  private static boolean isInvisible(CharSequence text, int at, int codePoint) {
    return switch (codePoint) {
      case 0x00AD -> !isBetweenLetters(text, at);
      case 0x200B -> !Script.breaksWithoutSpaces(before(text, at));
      case 0x200C -> !Script.joins(before(text, at));
      case 0x200D -> !Script.joins(before(text, at)) && !isWithinEmoji(text, at);
      case 0xFE0E, 0xFE0F -> !Emoji.takesStyle(before(text, at));
      case 0x180B, 0x180C, 0x180D, 0x180F -> !Script.isMongolian(before(text, at));
      default ->
          isVariationSelector(codePoint)
              ? !Script.hasVariants(before(text, at))
              : isAlwaysInvisible(codePoint);
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
  }

  private static boolean isAlwaysInvisible(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E -> true;
      case 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB -> true;
      default ->
          (codePoint >= 0x2060 && codePoint <= 0x206F)
              || (codePoint >= 0x1D173 && codePoint <= 0x1D17A);
    };
  }

  private static boolean isBetweenLetters(CharSequence text, int at) {
    return Signs.isLetter(Signs.at(text, at - 1)) && Signs.isLetter(Signs.at(text, at + 1));
  }

  private static boolean isWithinEmoji(CharSequence text, int at) {
    int after = at + 1 < text.length() ? Character.codePointAt(text, at + 1) : 0;
    int before = before(text, at);
    return (Emoji.isEmoji(before) || before == 0xFE0F) && Emoji.isEmoji(after);
  }

  private static int before(CharSequence text, int at) {
    return at > 0 ? Character.codePointBefore(text, at) : 0;
  }
}
