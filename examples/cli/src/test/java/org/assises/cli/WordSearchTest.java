package org.assises.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {
  private final WordSearch search = new WordSearch(List.of("secret", "gone"));

  @ParameterizedTest
  @ValueSource(strings = {"secret", "sesecret", "SECRET", "sec\r\n ret", "x-secret-y", "s\tecret"})
  void aWordIsFound(String text) throws IOException {
    search.write(text.getBytes(UTF_8));

    assertThat(search.found()).containsExactly("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"secre", "secre-t", "séecret", "cret se", ""})
  void whatIsNotTheWordIsNotFound(String text) throws IOException {
    search.write(text.getBytes(UTF_8));

    assertThat(search.found()).isEmpty();
  }

  @Test
  void severalWordsAreFoundOverSeveralWrites() {
    "long gone, and se".chars().forEach(search::write);
    "cret".chars().forEach(search::write);

    assertThat(search.found()).containsExactly("secret", "gone");
  }
}
