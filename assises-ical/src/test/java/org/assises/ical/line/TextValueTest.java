package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Composes the value of a property from parts. */
class TextValueTest {
  private final ContentLines kept = ContentLines.kept();

  @Test
  void partsAreCopiedToAString() throws IOException {
    TextValue value = new TextValue(Keyword.SUMMARY, kept, true);

    value.add("a, ");
    value.add(kept.phrase("b\n"));

    assertThat(value.copy()).isEqualTo("a, b\n");
  }

  @Test
  void aTextThatIsNotCopiedIsOnlyWritten() throws IOException {
    TextValue value = new TextValue(Keyword.SUMMARY, kept, false);

    value.add("a");

    assertThat(value.copy()).isEmpty();
  }

  @Test
  void linesAreSeparatedByLineEndsAndParagraphsByEmptyLines() {
    assertThat(
            value(
                target -> {
                  target.startParagraph();
                  target.startLine().add("a");
                  target.startLine().add("b");
                  target.startParagraph();
                  target.startParagraph();
                  target.startLine().add("c");
                }))
        .isEqualTo("SUMMARY:a\\nb\\n\\nc\r\n");
  }

  @Test
  void partsAreJoinedToOneValue() {
    assertThat(
            value(
                target -> {
                  target.add("a, ");
                  target.add(kept.phrase("b\n"));
                }))
        .isEqualTo("SUMMARY:a\\, b\\n\r\n");
    assertThat(value(target -> target.add(kept.phrase("b")))).isEqualTo("SUMMARY:b\r\n");
  }

  @Test
  void withoutAPartThereIsNoProperty() {
    assertThat(value(target -> {})).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/a",
    "'https://example.org/a,b', 'https://example.org/a\\,b'",
    "https://example.org/a;b, https://example.org/a\\;b"
  })
  void aLinkIsEscapedInATextOnly(String uri, String inText) {
    Link link = Link.of(URI.create(uri));

    assertThat(value(link::addTo)).isEqualTo("SUMMARY:" + inText + "\r\n");
    assertThat(text(EncodedLines.of(kept, lines -> lines.property(Keyword.URL).uri(link).end())))
        .isEqualTo("URL:" + inText.replace("\\", "") + "\r\n");
  }

  @Test
  void aPhraseWithoutTextIsEmpty() throws IOException {
    assertThat(kept.phrase("").isEmpty()).isTrue();
    assertThat(kept.phrase("a").isEmpty()).isFalse();
  }

  private interface Filling {
    void fill(TextValue target) throws IOException;
  }

  private static String value(Filling filling) {
    return text(
        EncodedLines.of(
            lines -> {
              TextValue value = new TextValue(Keyword.SUMMARY, lines, false);
              filling.fill(value);
              value.end();
            }));
  }

  private static String text(byte[] lines) {
    return new String(lines, UTF_8);
  }
}
