package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the names that a module writes into files with the list {@code wire.txt} of the test.
 * Readers of published files depend on these names, which must stay if Java types or constants are
 * renamed.
 */
public final class WireList {
  private final List<String> lines = new ArrayList<>();

  /** Adds a line with a description and names. */
  public WireList with(String what, Stream<String> words) {
    lines.add(what + ": " + String.join(" ", words.toList()));
    return this;
  }

  /** Adds a line with a description and one name. */
  public WireList with(String what, String word) {
    return with(what, Stream.of(word));
  }

  /** Compares with {@code wire.txt} in the test's package. */
  public void assertIsAsWritten(Class<?> test) throws IOException {
    try (InputStream list = test.getResourceAsStream("wire.txt")) {
      assertThat(list).as("wire.txt beside %s", test).isNotNull();
      assertThat(lines)
          .as("a word that readers of published files know changed; see wire.txt")
          .containsExactlyElementsOf(new String(list.readAllBytes(), UTF_8).lines().toList());
    }
  }
}
