package org.assises.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1e999", "1E-999", "1e+999", "0e0"})
  void exponentsUpTo999AreAccepted(String number) {
    assertThat(JsonNumbers.isBeyondReason(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e1000", "1E-1000", "1e+1000", "1e4294967296", "1e-99999999999999999999"})
  void largerExponentsAreRefused(String number) {
    assertThat(JsonNumbers.isBeyondReason(number)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-999999999999999999, -999999999999999999",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "1.50e2, 150",
    "1000000000000000000, 1000000000000000000"
  })
  void aWholeNumberIsReadAsALong(String number, long expected) {
    assertThat(JsonNumbers.exactLong(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e-1", "9223372036854775808", "1e19"})
  void anyOtherNumberIsNotReadAsALong(String number) {
    assertThatThrownBy(() -> JsonNumbers.exactLong(number)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "-10, true", "1.0, false", "1e2, false", "1E2, false"})
  void onlyDigitsMakeAnIntegralNumber(String number, boolean integral) {
    assertThat(JsonNumbers.isIntegral(number)).isEqualTo(integral);
  }
}
