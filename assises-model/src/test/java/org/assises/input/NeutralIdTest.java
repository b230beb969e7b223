package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralIdTest {

  @Test
  void theSameKeyInTheSameScopeGivesTheSameId() {
    assertThat(NeutralId.of("person", "2024", "jmlegoff"))
        .matches("person-[0-9a-f]{16}")
        .isEqualTo(NeutralId.of("person", "2024", "jmlegoff"));
  }

  @Test
  void theSameKeyInAnotherScopeGivesAnotherId() {
    assertThat(NeutralId.of("person", "2024", "jmlegoff"))
        .isNotEqualTo(NeutralId.of("person", "2026", "jmlegoff"));
    assertThat(NeutralId.of("person", "2", "024")).isNotEqualTo(NeutralId.of("person", "20", "24"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "123456789", "0f8fad5b-d9cd-469f-a165-70867728950e"})
  void numbersAndUuidsAreOpaque(String key) {
    assertThat(NeutralId.isOpaque(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jmlegoff", "0639981234", "ABCDEF", "a@example.org", "7a"})
  void chosenKeysAreNotOpaque(String key) {
    assertThat(NeutralId.isOpaque(key)).isFalse();
  }
}
