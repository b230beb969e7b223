package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An amount of money in a currency. Trailing zeros are dropped, so that 12000.50 EUR and 12000.5
 * EUR are equal.
 *
 * @param amount the amount, at least 0 and below 10^15, with at most 4 decimal places
 * @param currency the ISO 4217 code, such as {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {
  private static final int MOST_DECIMALS = 4;
  private static final int MOST_DIGITS = 15;

  /**
   * @throws IllegalArgumentException if the amount is out of range or the currency is not three
   *     capital letters
   */
  public Money {
    amount = normal(requireNonNull(amount, "amount"));
    requireNonNull(currency, "currency");
    if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw RefusedValueException.of("currency-malformed");
    }
  }

  /** {@return a whole amount in euros} */
  public static Money euros(long amount) {
    return euros(BigDecimal.valueOf(amount));
  }

  /** {@return an amount in euros} */
  public static Money euros(BigDecimal amount) {
    return new Money(amount, "EUR");
  }

  private static BigDecimal normal(BigDecimal amount) {
    BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    if (stripped.signum() < 0
        || stripped.scale() > MOST_DECIMALS
        || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
      throw RefusedValueException.of("amount-out-of-range");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** {@return the amount and the currency, such as {@code 12000.5 EUR}} */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
