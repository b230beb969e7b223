package org.assises.json.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.model.Coordinates;
import org.assises.model.Money;

/**
 * Reads numbers as people write them: {@code 12 500,50}, {@code 12500.5}, {@code 12 000 €}, {@code
 * 40,0 %}. A number that can be read in two ways, such as {@code 12,500}, is not accepted.
 */
public final class WrittenNumber {
  private static final int LONGEST = 40;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h']");
  private static final Pattern CURRENCY = Pattern.compile("(?i)(?:€|eur|euros?)$");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,20})?");
  private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private WrittenNumber() {}

  /** {@return the number in a text; empty if the text is not a number} */
  public static Optional<BigDecimal> parse(String text) {
    String number = BLANKS.matcher(shortened(text)).replaceAll("");
    return THOUSANDS.matcher(number).matches() ? Optional.empty() : decimal(number);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? "" : text;
  }

  private static Optional<BigDecimal> decimal(String number) {
    return PLAIN.matcher(number).matches()
        ? Optional.of(new BigDecimal(number.replace(',', '.')))
        : Optional.empty();
  }

  /**
   * {@return the number of degrees in a text, with a point or a comma; empty if the text is not a
   * number}
   */
  public static Optional<Double> parseDegrees(String text) {
    return decimal(shortened(text).strip()).map(BigDecimal::doubleValue);
  }

  /** {@return the point of two numbers of degrees; empty if one is missing or out of range} */
  public static Optional<Coordinates> point(Optional<Double> latitude, Optional<Double> longitude) {
    try {
      return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@return the whole number in a text, at least 0; empty if the text is not such a number} */
  public static Optional<Integer> parseCount(String text) {
    return parse(text)
        .filter(number -> number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue);
  }

  /**
   * {@return the amount of euros in a text, with or without the euro sign; empty if the text is not
   * an amount that the model accepts}
   */
  public static Optional<Money> parseMoney(String text) {
    String amount = CURRENCY.matcher(text.strip()).replaceFirst("");
    try {
      return parse(amount).map(Money::euros);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the percentage in a text, from 0 to 100, with or without the per cent sign. It is empty
   * if the text is not a percentage; fractions of 1 such as {@code 0.4} are not accepted.
   */
  public static Optional<BigDecimal> parsePercent(String text) {
    String stripped = text.strip();
    boolean signed = stripped.endsWith("%");
    String number = signed ? stripped.substring(0, stripped.length() - 1) : stripped;
    return decimal(BLANKS.matcher(shortened(number)).replaceAll(""))
        .filter(percent -> percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0)
        .filter(percent -> signed || !isShare(percent));
  }

  private static boolean isShare(BigDecimal percent) {
    return percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
  }

  /** {@return the nearest whole number, with halves rounded up} */
  public static int rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
