package org.assises.json.stream;

import java.math.BigDecimal;

/** Interprets the text of JSON numbers. */
final class JsonNumbers {
  /**
   * The highest exponent, so that {@code 1e9999999} does not become a number of 10 million digits.
   */
  static final int HIGHEST_EXPONENT = 999;

  private static final int LONGEST_CERTAIN_LONG = 18;

  private JsonNumbers() {}

  static boolean isIntegral(String number) {
    return number.indexOf('.') < 0 && exponentAt(number) < 0;
  }

  static boolean isBeyondReason(String number) {
    int e = exponentAt(number);
    return e >= 0 && Math.abs(exponent(number, e + 1)) > HIGHEST_EXPONENT;
  }

  /**
   * Returns the exact number.
   *
   * @throws ArithmeticException if it has a fraction or does not fit in 64 bits
   */
  static long exactLong(String number) {
    return number.length() <= LONGEST_CERTAIN_LONG && isIntegral(number)
        ? Long.parseLong(number)
        : new BigDecimal(number).longValueExact();
  }

  private static int exponentAt(String number) {
    int e = number.indexOf('e');
    return e < 0 ? number.indexOf('E') : e;
  }

  private static int exponent(String number, int from) {
    int value = 0;
    for (int i = from; i < number.length() && value <= HIGHEST_EXPONENT; i++) {
      char digit = number.charAt(i);
      value = digit == '+' || digit == '-' ? value : value * 10 + (digit - '0');
    }
    return value;
  }
}
