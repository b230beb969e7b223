package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers in all forms of {@link FrenchNumber}, {@link UnusualPairs}, {@link
 * InternationalNumber}, {@link NeighbourNumber}, {@link AnnouncedNumber} and {@link LinkedNumber}.
 */
public final class TelephoneNumber implements Rule {
  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int end = end(text, index);
    if (end >= 0 && !WebAddress.holds(text, index, end)) {
      return new Span(index, FurtherNumbers.end(text, end));
    }
    return Span.of(index, LinkedNumber.end(text, index));
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    char c = text.charAt(index);
    return c == '+'
        || (c == '0' && !Signs.hasAt(text, index, "000"))
        || AnnouncedNumber.endOfGroups(text, index) >= 0
        || LinkedNumber.followsLink(text, index);
  }

  /** {@return the end of a number that starts at this digit or plus sign, or -1} */
  private static int end(CharSequence text, int start) {
    if (Signs.at(text, start) == '+') {
      return InternationalNumber.endAfterPlus(text, start);
    }
    int end = endOfUsual(text, start);
    return end >= 0 ? end : AnnouncedNumber.end(text, start);
  }

  private static int endOfUsual(CharSequence text, int start) {
    return switch (Digits.at(text, start)) {
      case 0 ->
          Digits.at(text, start + 1) == 0
              ? InternationalNumber.endAfterZeros(text, start)
              : endAfterZero(text, start);
      case 3 -> InternationalNumber.endOfBareFrench(text, start);
      default -> -1;
    };
  }

  private static int endAfterZero(CharSequence text, int start) {
    int french = FrenchNumber.end(text, start);
    int pairs = french >= 0 ? french : UnusualPairs.end(text, start);
    return pairs >= 0 ? pairs : NeighbourNumber.end(text, start);
  }
}
