package org.assises.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTextTest {
  @Test
  void theWordsOfANameAreInLowerCaseWithHyphens() {
    assertThat(IdText.words(" Salle « Œuvres », 2.ter (Éts_B) "))
        .isEqualTo("salle-oeuvres-2-ter-ets-b");
    assertThat(IdText.words("Cœur de ville")).isEqualTo("coeur-de-ville");
  }

  @Test
  void aNameWithoutLatinLettersHasNoWords() {
    assertThat(IdText.words("講堂")).isEmpty();
    assertThat(IdText.ofName("place", "講堂")).isEmpty();
  }

  @Test
  void plainTextKeepsCapitalsDotsAndUnderscores() {
    assertThat(IdText.plain("-Réf. A_12/b-")).isEqualTo("Ref.-A_12-b");
  }

  @Test
  void onlyTheBeginningOfALongTextIsRead() {
    assertThat(IdText.plain("é".repeat(100_000))).isEqualTo("e".repeat(1_000));
  }

  @Test
  void aDigestIsTheSameForTheSameTextAndShowsNothingOfIt() {
    assertThat(IdText.digest("anne@example.org"))
        .isEqualTo(IdText.digest("anne@example.org"))
        .isNotEqualTo(IdText.digest("paul@example.org"))
        .matches("[0-9a-f]{16}");
  }
}
