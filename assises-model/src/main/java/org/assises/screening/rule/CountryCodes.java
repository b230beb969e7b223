package org.assises.screening.rule;

/**
 * The country codes of telephone numbers, with the number of digits that may follow, as in {@code
 * 32 8-9}.
 */
final class CountryCodes {
  private static final int LONGEST = 3;

  /** The minimum number of digits after each code; 0 for numbers that are not a code. */
  private static final int[] FEWEST = new int[1000];

  private static final int[] MOST = new int[1000];

  static {
    for (String line : WordList.lines("country-codes.txt", "codes")) {
      String[] parts = line.split("[ -]", 4);
      int code = Integer.parseInt(parts[0]);
      FEWEST[code] = Integer.parseInt(parts[1]);
      MOST[code] = Integer.parseInt(parts[2]);
    }
  }

  private CountryCodes() {}

  /** {@return the length of the country code that starts here, or 0 if there is none} */
  static int lengthAt(CharSequence text, int start) {
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      int digit = Digits.at(text, start + length - 1);
      if (digit < 0) {
        return 0;
      }
      code = code * 10 + digit;
      if (FEWEST[code] > 0) {
        return length;
      }
    }
    return 0;
  }

  /** {@return whether a number of digits may follow the code between two indices} */
  static boolean mayFollow(CharSequence text, int start, int end, int digits) {
    int code = (int) Digits.valueIn(text, start, end);
    return digits >= FEWEST[code] && digits <= MOST[code];
  }
}
