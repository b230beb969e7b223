package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail address with a space after each character: {@code j e a n @ e x a m p l e . f r}, or
 * only in its domain. The rule starts at the at sign.
 */
public final class SpacedEmailAddress implements Rule {
  private static final int LONGEST = 80;

  /** The fewest characters after the at sign, as in "a . f r". */
  private static final int FEWEST = 4;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int end = index + 1;
    int characters = 0;
    int dot = 0;
    while (end < index + LONGEST && Signs.isSpace(Signs.at(text, end)) && isSingle(text, end + 1)) {
      end += 2;
      characters++;
      dot = text.charAt(end - 1) == '.' ? characters : dot;
    }
    boolean address =
        characters >= FEWEST
            && dot > 1
            && characters - dot >= 2
            && Signs.isLetter(text.charAt(end - 1));
    return address ? Span.of(startOfLocalPart(text, index), end) : null;
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return isSingle(text, index + 2) && isSingle(text, index + 4);
  }

  private static int startOfLocalPart(CharSequence text, int index) {
    int start = index;
    while (start > index - LONGEST
        && Signs.isSpace(Signs.at(text, start - 1))
        && isSingle(text, start - 2)) {
      start -= 2;
    }
    return start < index ? start : LocalPart.start(text, Signs.beforeSpaces(text, index));
  }

  /**
   * {@return whether a character of an address is here, with a space, or the end of a line, on both
   * sides}
   */
  private static boolean isSingle(CharSequence text, int index) {
    char c = Signs.at(text, index);
    char before = Signs.at(text, index - 1);
    return (Signs.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')
        && (before < ' ' || Signs.isSpace(before))
        && !Signs.isLetterOrDigit(Signs.at(text, index + 1));
  }
}
