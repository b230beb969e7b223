package org.assises.aggregator.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutterTest {
  @Test
  void linesEndAtALineFeedAndNowhereElse() throws IOException {
    assertThat(cut("a\nb\r\n\nc\u00FF")).containsExactly("1 a", "2 b\r", "3 ", "4 c\u00FF");
    assertThat(cut("a\n")).containsExactly("1 a");
    assertThat(cut("")).isEmpty();
  }

  @Test
  void aLineThatIsTooLongIsPassedOverAndCounted() throws IOException {
    String longest = "x".repeat(LineCutter.LONGEST);

    assertThat(cut("a\n" + longest + "\n" + longest + "y\nb\n" + longest.repeat(3) + "z"))
        .extracting(line -> line.substring(0, Math.min(line.length(), 10)))
        .containsExactly("1 a", "2 xxxxxxxx", "3 too long", "4 b", "5 too long");
  }

  private static List<String> cut(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    try (LineCutter cutter = new LineCutter(new ByteArrayInputStream(text.getBytes(ISO_8859_1)))) {
      for (LineCutter.Line line = cutter.next(); line != null; line = cutter.next()) {
        String content = line.isTooLong() ? "too long" : new String(line.bytes(), ISO_8859_1);
        lines.add(line.number() + " " + content);
      }
    }
    return lines;
  }
}
