package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {
  @ParameterizedTest
  @ValueSource(strings = {"29232", "01001", "2A004", "2B033", "97411", "75056"})
  void inseeCodesOfCommunesAreAccepted(String code) {
    assertThat(territory(code).inseeCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2923", "292320", "2C004", "2a004", "A2004", "2A04", "2AA04", " 29232", "２９２３２"
      })
  void anyOtherCodeIsRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> territory(code))
        .withMessage(
            "the INSEE code of a commune must be five digits, or 2A or 2B and three digits");
  }

  private static Territory territory(String code) {
    return new Territory(code, Text.of("fr", "Quimper"), Optional.empty());
  }
}
