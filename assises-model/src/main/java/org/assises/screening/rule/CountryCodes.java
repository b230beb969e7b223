package org.assises.screening.rule;

/** The country codes of telephone numbers, with the digits that follow: {@code 32 8-9}. */
final class CountryCodes {
  private static final int LONGEST = 3;

  /** By code, the fewest digits after it; 0 for what is no code. */
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

  /** {@return how many digits make the code that begins here, or 0 if none of the list does} */
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

  /** {@return whether so many digits may follow the code between two indices} */
  static boolean mayFollow(CharSequence text, int start, int end, int digits) {
    int code = (int) Digits.valueIn(text, start, end);
    return digits >= FEWEST[code] && digits <= MOST[code];
  }
}
