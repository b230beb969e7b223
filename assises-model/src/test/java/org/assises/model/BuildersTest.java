package org.assises.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assises.testing.RandomAssises;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that toBuilder keeps all values. */
class BuildersTest {
  static Stream<Assises> assises() {
    return Stream.iterate(0L, seed -> seed + 1).limit(50).map(RandomAssises::of);
  }

  @ParameterizedTest
  @MethodSource("assises")
  void aBuilderKeepsAllValuesOfTheOriginal(Assises assises) {
    assertThat(assises.toBuilder().build()).isEqualTo(assises).hasSameHashCodeAs(assises);
    assertThat(assises.editions())
        .allSatisfy(edition -> assertThat(edition.toBuilder().build()).isEqualTo(edition));
    assertThat(assises.sessions())
        .allSatisfy(session -> assertThat(session.toBuilder().build()).isEqualTo(session));
    assertThat(assises.proposals())
        .allSatisfy(proposal -> assertThat(proposal.toBuilder().build()).isEqualTo(proposal));
    assertThat(assises.surveys())
        .allSatisfy(survey -> assertThat(survey.toBuilder().build()).isEqualTo(survey));
    assertThat(assises.measures())
        .allSatisfy(measure -> assertThat(measure.toBuilder().build()).isEqualTo(measure));
  }
}
