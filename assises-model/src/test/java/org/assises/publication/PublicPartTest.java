package org.assises.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.assises.model.Assises;
import org.assises.testing.RandomAssises;
import org.assises.testing.Wording;
import org.junit.jupiter.api.Test;

class PublicPartTest {
  @Test
  void nothingSecretIsInThePublicPartOfTenThousandAssises() {
    for (long seed = 0; seed < 10_000; seed++) {
      Assises whole = RandomAssises.of(seed);

      Assises visible = PublicPart.of(whole, RandomAssises.DAY);

      assertThat(Wording.of(whole))
          .as("the assises of seed %d", seed)
          .contains(RandomAssises.SECRET);
      assertThat(Wording.of(visible))
          .as("the public part of seed %d", seed)
          .doesNotContain(RandomAssises.SECRET);
    }
  }
}
