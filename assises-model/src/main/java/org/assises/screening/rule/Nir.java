package org.assises.screening.rule;

import org.jspecify.annotations.Nullable;

/**
 * A French social security number (NIR): sex, year and month of birth, department, commune and
 * serial number, 13 symbols in all, and a key of two digits. The key is 97 minus the first 13
 * digits modulo 97. The departments of Corsica are 2A and 2B.
 */
public final class Nir implements Rule {
  /** The last words of labels: numéro de sécurité sociale : 1 85 05 ... */
  private static final WordList ANNOUNCEMENTS = WordList.of("sociale nir nss sécu secu vitale");

  private static final int[] GROUPS_ON_THE_CARD = {1, 2, 2, 2, 3, 3};
  private static final int LETTER = 6;

  @Override
  public @Nullable Span at(CharSequence text, int index) {
    int end = end(text, index);
    return end < 0 || WebAddress.holds(text, index) ? null : new Span(index, end);
  }

  @Override
  public boolean mayBeAt(CharSequence text, int index) {
    return endOfNumber(text, index) >= 0;
  }

  /**
   * {@return the end of a number that starts at the first digit of a group, or -1} A number with a
   * valid key may have any groups. A number without a key must have the groups of the card: 1 85 05
   * 78 006 084. After words that announce a NIR, any 13 or 15 digits count.
   */
  private static int end(CharSequence text, int start) {
    int first = Digits.at(text, start);
    if (first < 1 || first == 5 || first == 6 || first == 9) {
      return -1;
    }
    int end = endOfNumber(text, start);
    if (end < 0 || isDecimal(text, start)) {
      return -1;
    }
    long number = value(text, start, end);
    int keyStart = Digits.afterGap(text, end);
    int keyEnd = keyStart < 0 ? -1 : Digits.end(text, keyStart, 2);
    if (keyEnd < 0 || Digits.at(text, keyEnd) >= 0) {
      return isBareCard(text, start, end, number, keyStart) || isAnnounced(text, start) ? end : -1;
    }
    boolean right = Digits.valueIn(text, keyStart, keyEnd) == 97 - number % 97;
    return (right && isPlausible(number)) || isAnnounced(text, start) ? keyEnd : -1;
  }

  /** {@return whether words such as "numéro de sécurité sociale" are directly before the index} */
  private static boolean isAnnounced(CharSequence text, int start) {
    int end = Signs.beforeMarks(text, start, ":=-–(", 4);
    return ANNOUNCEMENTS.holds(text, Signs.startOfWord(text, end), end);
  }

  /** {@return whether this is a decimal number, such as the coordinate 2.550814168025381} */
  private static boolean isDecimal(CharSequence text, int start) {
    int point = Digits.endOfGroup(text, start);
    char before = Signs.at(text, start - 1);
    boolean signed = before == '-' || before == '+' || before == '−';
    return Signs.at(text, point) == '.'
        && point - start <= 4
        && (signed || Digits.endOfGroup(text, point + 1) - point > 8);
  }

  /** {@return the index after 13 symbols, or -1 if there are fewer; the seventh may be A or B} */
  private static int endOfNumber(CharSequence text, int start) {
    int at = start;
    for (int symbol = 0; symbol < 13; symbol++) {
      if (corsican(text, at, symbol) == 0) {
        at = Digits.afterGap(text, at);
        if (at < 0) {
          return -1;
        }
      }
      at++;
    }
    return at;
  }

  /** {@return 1 for the A of 2A, 2 for the B of 2B, else 0} */
  private static int corsican(CharSequence text, int at, int symbol) {
    if (symbol != LETTER || Digits.at(text, at - 1) != 2) {
      return 0;
    }
    return switch (Signs.at(text, at)) {
      case 'A', 'a' -> 1;
      case 'B', 'b' -> 2;
      default -> 0;
    };
  }

  /** {@return the 13 digits as a number, with 19 for 2A and 18 for 2B, as the key requires} */
  private static long value(CharSequence text, int start, int end) {
    long value = 0;
    int symbol = 0;
    for (int at = start; at < end; at++) {
      int digit = Digits.at(text, at);
      int corsican = corsican(text, at, symbol);
      if (digit >= 0 || corsican > 0) {
        value = value * 10 + (corsican > 0 ? -corsican : digit);
        symbol++;
      }
    }
    return value;
  }

  private static boolean isPlausible(long number) {
    int month = (int) (number / 100_000_000 % 100);
    boolean knownMonth = month >= 1 && month <= 12;
    boolean unknownMonth = (month >= 20 && month <= 42) || month >= 50;
    return (knownMonth || unknownMonth)
        && number / 1_000_000 % 100 != 0
        && number / 1_000 % 1_000 != 0
        && number % 1_000 != 0;
  }

  private static boolean isBareCard(
      CharSequence text, int start, int end, long number, int keyStart) {
    long month = number / 100_000_000 % 100;
    long sex = number / 1_000_000_000_000L;
    return keyStart < 0
        && (sex == 1 || sex == 2)
        && month <= 12
        && isPlausible(number)
        && isGroupedAsOnTheCard(text, start, end)
        && !Signs.isLetterOrDigit(Signs.at(text, end));
  }

  private static boolean isGroupedAsOnTheCard(CharSequence text, int start, int end) {
    int at = start;
    for (int group : GROUPS_ON_THE_CARD) {
      at += group;
      int next = Digits.endOfGap(text, at);
      if (at < end && next == at) {
        return false;
      }
      at = at < end ? next : at;
    }
    return at == end;
  }
}
