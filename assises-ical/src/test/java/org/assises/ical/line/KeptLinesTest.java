package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Phrases and lines that are kept have the same octets as parts written directly. */
class KeptLinesTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "Le Chapeau Rouge, 1 rue de Paradis; salle \\A\\",
          "é".repeat(200),
          "€’".repeat(100),
          "\uD83D\uDE00a".repeat(60),
          "\\;,\n".repeat(60),
          "\\".repeat(150),
          "e\u0301 and \r\n and \u0007 and \uD83D",
          "x".repeat(9_000));

  private final ContentLines kept = ContentLines.kept();

  @Test
  void aPhraseIsFoldedLikeTextAtEveryColumn() throws IOException {
    for (String text : TEXTS) {
      Phrase phrase = kept.phrase(text);
      for (int before = 0; before < 80; before++) {
        String start = "a".repeat(before);

        byte[] copied =
            EncodedLines.of(
                kept, out -> out.property(Keyword.NAME).text(start).text(phrase).text("é").end());

        byte[] written =
            EncodedLines.of(
                kept, out -> out.property(Keyword.NAME).text(start).text(text).text("é").end());
        assertThat(new String(copied, UTF_8)).isEqualTo(new String(written, UTF_8));
      }
    }
  }

  @Test
  void aPhraseKeepsItsText() throws IOException {
    assertThat(kept.phrase("a, b\n").text()).isEqualTo("a, b\n");
    assertThat(kept.phrase("a, b\n").octets()).isEqualTo("a\\, b\\n".getBytes(UTF_8));
  }

  @Test
  void aPartContainsNothingOfThePreviousOne() {
    EncodedLines.of(kept, out -> out.property(Keyword.NAME).text("one").end());

    byte[] next = EncodedLines.of(kept, out -> out.property(Keyword.NAME).text("two").end());

    assertThat(next).isEqualTo("NAME:two\r\n".getBytes(UTF_8));
  }
}
