package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Composes a text from parts, as a string and as the value of a property. */
class TextTargetTest {
  private final Encoding encoding = new Encoding();

  @Test
  void partsMakeAString() throws IOException {
    TextTarget.Plain plain = new TextTarget.Plain();

    plain.add("a, ");
    plain.add(encoding.phrase("b\n"));

    assertThat(plain).hasToString("a, b\n");
  }

  @Test
  void linesAreSeparatedByLineEndsAndParagraphsByEmptyLines() throws IOException {
    TextTarget.Plain plain = new TextTarget.Plain();

    plain.startParagraph();
    plain.startLine().add("a");
    plain.startLine().add("b");
    plain.startParagraph();
    plain.startParagraph();
    plain.startLine().add("c");

    assertThat(plain).hasToString("a\nb\n\nc");
  }

  @Test
  void partsAreJoinedToOneValue() {
    assertThat(
            value(
                target -> {
                  target.add("a, ");
                  target.add(encoding.phrase("b\n"));
                }))
        .isEqualTo("SUMMARY:a\\, b\\n\r\n");
    assertThat(value(target -> target.add(encoding.phrase("b")))).isEqualTo("SUMMARY:b\r\n");
  }

  @Test
  void withoutAPartThereIsNoProperty() {
    assertThat(value(target -> {})).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/a",
    "'https://example.org/a,b', 'https://example.org/a\\,b'",
    "https://example.org/a;b, https://example.org/a\\;b",
    "https://example.org/é, https://example.org/%C3%A9"
  })
  void aLinkIsEscapedInATextOnly(String uri, String inText) {
    Link link = Link.of(URI.create(uri));

    assertThat(value(link::addTo)).isEqualTo("SUMMARY:" + inText + "\r\n");
    assertThat(
            text(EncodedLines.of(encoding, lines -> lines.property(Keyword.URL).uri(link).end())))
        .isEqualTo("URL:" + inText.replace("\\", "") + "\r\n");
  }

  @Test
  void aPhraseWithoutTextIsEmpty() throws IOException {
    assertThat(encoding.phrase("").isEmpty()).isTrue();
    assertThat(encoding.phrase("a").isEmpty()).isFalse();
  }

  private interface Filling {
    void fill(TextTarget target) throws IOException;
  }

  private static String value(Filling filling) {
    return text(
        EncodedLines.of(
            lines -> {
              TextTarget.Value value = new TextTarget.Value(Keyword.SUMMARY, lines);
              filling.fill(value);
              value.end();
            }));
  }

  private static String text(byte[] lines) {
    return new String(lines, UTF_8);
  }
}
