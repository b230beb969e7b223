package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * Contact data in an id, with hyphens and points in place of other signs: {@code
 * marie.carre-orange.fr}, {@code riou-at-example-org}, {@code riou-0639981234}.
 *
 * <p>The rule starts at the mark before the domain or the number.
 */
public final class SluggedData implements Rule {
  private static final WordList TOPS = EmailWords.TOP_LEVEL_DOMAINS;
  private static final WordList AT = EmailWords.AT_IN_BRACKETS;
  private static final int NATIONAL = 10;
  private static final int FRENCH = 11;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    Span number = number(text, index + 1);
    return index == 0 || number != null ? number : address(text, index);
  }

  private static @Nullable Span address(CharSequence text, int mark) {
    int label = mark + 1;
    int domain = Signs.endOfWord(text, label);
    boolean joined = domain > label && isMark(Signs.at(text, domain));
    boolean address = joined && (DomainName.isProvider(text, label, domain) || isAt(text, mark));
    int end = address ? Signs.endOfWord(text, domain + 1) : -1;
    boolean whole = end > 0 && !Signs.isLetterOrDigit(Signs.at(text, end));
    return whole && TOPS.holds(text, domain + 1, end) ? new Span(0, end) : null;
  }

  /** {@return whether the mark ends a word for the at sign, as in riou-at-example-org} */
  private static boolean isAt(CharSequence text, int mark) {
    int start = Signs.startOfWord(text, mark);
    return start > 1 && isMark(Signs.at(text, start - 1)) && AT.holds(text, start, mark);
  }

  private static @Nullable Span number(CharSequence text, int start) {
    int end = Digits.endOfGroup(text, start);
    boolean national =
        end - start == NATIONAL && Digits.at(text, start) == 0 && Digits.at(text, start + 1) > 0;
    boolean french = end - start == FRENCH && Signs.hasAt(text, start, "33");
    return (national || french) && !Signs.isLetter(Signs.at(text, end))
        ? new Span(start, end)
        : null;
  }

  /** {@return whether this may stand in place of another sign in a code} */
  public static boolean isMark(char c) {
    return c == '-' || c == '_' || c == '.';
  }
}
