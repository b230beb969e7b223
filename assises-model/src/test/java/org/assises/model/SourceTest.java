package org.assises.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  private static final Source MINUTES =
      Source.of(new SourceId("minutes"), Text.of("fr", "Compte rendu"));

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Ville\nde Quimper", "Ville\rde Quimper"})
  void aPublisherIsOneLine(String publisher) {
    assertThatIllegalArgumentException().isThrownBy(() -> MINUTES.withPublisher(publisher));
  }
}
