package org.assises.ical.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import org.assises.testing.WorkTime;
import org.junit.jupiter.api.Test;

class ComposedTextTest {
  private static final String BESIDE = "\u0315";
  private static final String ABOVE = "\u0301";

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void textIsComposed() {
    assertThat(ComposedText.of("e" + ABOVE + "a" + BESIDE + ABOVE)).isEqualTo("é\u00e1" + BESIDE);
  }

  @Test
  void aLongTextWithManyMarksIsComposed() {
    String text = ("a" + BESIDE.repeat(100) + ABOVE.repeat(100)).repeat(100);

    assertThat(ComposedText.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void aLetterWith256MarksIsComposed() {
    assertThat(ComposedText.of("a" + BESIDE.repeat(255) + ABOVE))
        .isEqualTo("á" + BESIDE.repeat(255));
  }

  @Test
  void aLetterWithThousandsOfMarksStaysEquivalent() {
    String text = "a" + BESIDE.repeat(500) + ABOVE.repeat(500) + "e" + ABOVE;

    String composed = ComposedText.of(text);

    assertThat(decomposed(composed)).isEqualTo(decomposed(text));
    assertThat(composed).endsWith("é");
  }

  @Test
  void aLetterWithHundredsOfThousandsOfMarksIsComposedQuickly() {
    String text = "a" + BESIDE.repeat(300_000) + ABOVE.repeat(300_000);

    String composed = WorkTime.within(Duration.ofSeconds(15), () -> ComposedText.of(text));

    assertThat(composed).hasSize(text.length());
  }
}
