package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesReaderTest {
  @Test
  void linesAreReadCharacterByCharacter() {
    LinesReader reader = new LinesReader(List.of("é", "", "\uD83D"));

    int[] read = IntStream.range(0, 7).map(unused -> reader.read()).toArray();

    assertThat(read).containsExactly('é', '\n', '\n', '\uD83D', '\n', -1, -1);
  }

  @Test
  void linesAreReadInParts() throws IOException {
    List<String> lines = Collections.nCopies(3_000, "Assemblée");
    StringWriter read = new StringWriter();

    new LinesReader(lines).transferTo(read);

    assertThat(read).hasToString("Assemblée\n".repeat(3_000));
  }

  @Test
  void aPartStopsAtTheEndOfTheLines() {
    LinesReader reader = new LinesReader(List.of("abc"));
    char[] part = ".......".toCharArray();

    int count = reader.read(part, 2, 5);

    assertThat(count).isEqualTo(4);
    assertThat(part).containsExactly('.', '.', 'a', 'b', 'c', '\n', '.');
  }
}
