package org.assises.ical.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class UnlockedReaderTest {
  @Test
  void aTextIsReadCharacterByCharacter() {
    UnlockedReader reader = new UnlockedReader("é\uD83D");

    int[] read = {reader.read(), reader.read(), reader.read(), reader.read()};

    assertThat(read).containsExactly('é', '\uD83D', -1, -1);
  }

  @Test
  void aTextIsReadInParts() throws IOException {
    String text = "Assemblée ".repeat(2_000);
    StringWriter read = new StringWriter();

    new UnlockedReader(text).transferTo(read);

    assertThat(read).hasToString(text);
  }

  @Test
  void aPartStopsAtTheEndOfTheText() {
    UnlockedReader reader = new UnlockedReader("abc");
    char[] part = "......".toCharArray();

    int count = reader.read(part, 2, 4);

    assertThat(count).isEqualTo(3);
    assertThat(part).containsExactly('.', '.', 'a', 'b', 'c', '.');
  }
}
