package org.assises.json.openagenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void aTextThatFitsStaysTheSame() {
    assertThat(Shortened.to(5, "abcde")).isEqualTo("abcde");
  }

  @Test
  void aLongTextIsCutBetweenWords() {
    assertThat(Shortened.to(12, "Assises de la sécurité")).isEqualTo("Assises de…");
  }

  @Test
  void aShortFirstWordDoesNotStandAlone() {
    assertThat(Shortened.to(9, "abcd efghijk")).isEqualTo("abcd efg…");
    assertThat(Shortened.to(9, "abcde fghijk")).isEqualTo("abcde…");
  }

  @Test
  void aSingleLongWordIsCutWithoutHalvingACharacter() {
    assertThat(Shortened.to(4, "ab\uD83D\uDE00cd")).isEqualTo("ab…");
  }
}
