package org.assises.json.table.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Converts the numbers that spreadsheets store to text. */
final class SheetNumbers {
  /** The digits that spreadsheets show: they store 0.1 + 0.2 with 17. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LONGEST = 40;
  private static final int LARGEST_SCALE = 400;

  private SheetNumbers() {}

  static Optional<BigDecimal> number(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text.strip()).round(SHOWN);
      return Math.abs((long) number.scale()) > LARGEST_SCALE
          ? Optional.empty()
          : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> integer(String text) {
    try {
      return text.length() > LONGEST ? Optional.empty() : Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** {@return the number without an exponent, and without zeros at the end of its fraction} */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** {@return a fraction of 1 as a percentage: 0.4 as "40 %"} */
  static String percent(BigDecimal share) {
    return plain(share.movePointRight(2)) + " %";
  }
}
