package org.assises.json.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointerNameTest {
  @Test
  void aNameIsEscapedAsInAPointer() {
    assertThat(PointerName.of("a/b~c")).isEqualTo("a~1b~0c");
  }

  @Test
  void aNameOf64CharactersIsKept() {
    String name = "\uD83D\uDE00".repeat(64);

    assertThat(PointerName.of(name)).isEqualTo(name);
  }

  @Test
  void longerNamesAreCut() {
    assertThat(PointerName.of("x".repeat(64) + "secret")).isEqualTo("x".repeat(64) + "...");
  }

  @Test
  void controlAndFormatCharactersAreReplaced() {
    assertThat(PointerName.of("a\nb\u202Ec\u2028d\uD800e"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  }
}
