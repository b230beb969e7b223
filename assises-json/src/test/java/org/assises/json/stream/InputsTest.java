package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents from streams, readers and arrays, up to the limit. */
class InputsTest {
  private final StrictJsonProvider small =
      StrictJsonProvider.create(JsonLimits.standard().withDocumentBytes(7));

  private static ByteArrayInputStream in(String document) {
    return new ByteArrayInputStream(document.getBytes(UTF_8));
  }

  private static long events(JsonParser parser) {
    long events = 0;
    for (; parser.hasNext(); parser.next()) {
      events++;
    }
    return events;
  }

  @Test
  void aDocumentCanHaveAsManyBytesAsTheLimit() {
    assertThat(events(small.createParser(in("[1,2,3]")))).isEqualTo(5);
    assertThat(events(small.createParser(new StringReader("[1,2,3]")))).isEqualTo(5);
    assertThat(events(small.createParser("[1,2,3]".getBytes(UTF_8), 0, 7))).isEqualTo(5);
  }

  @Test
  void aDocumentOfOneByteMoreIsRefused() {
    String refused = "the document is larger than 7 bytes";

    assertThatThrownBy(() -> small.createParser(in("[1,2,34]"))).hasMessage(refused);
    assertThatThrownBy(() -> small.createParser(new StringReader("[\"éé\"]"))).hasMessage(refused);
    assertThatThrownBy(() -> small.createParser("[1,2,34]".getBytes(UTF_8), 0, 8))
        .hasMessage(refused);
  }

  @Test
  void aLongReaderIsReadToItsEnd() {
    String numbers = "[" + "1,".repeat(50_000) + "1]";

    JsonParser parser = StrictJsonProvider.create().createParser(new StringReader(numbers));

    assertThat(events(parser)).isEqualTo(50_003);
  }

  @Test
  void aByteOrderMarkAloneIsAnEmptyDocument() {
    StrictJsonException empty = refusal(in("").readAllBytes(), 0);
    StrictJsonException markAlone = refusal(in("\uFEFF").readAllBytes(), 0);

    assertThat(markAlone.problem().message()).isEqualTo(empty.problem().message());
  }

  @Test
  void anIncompleteByteOrderMarkIsNotUtf8() {
    byte[] cut = {'1', '\n', (byte) 0xEF, (byte) 0xBB};

    assertThat(refusal(cut, 2).problem().message())
        .isEqualTo("expected UTF-8, found a byte that is not");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u00bb\u00bf", "\u00efa\u00bf", "\u00ef\u00bba"})
  void onlyAByteOrderMarkIsSkipped(String octets) {
    byte[] document = (octets + "[]").getBytes(ISO_8859_1);

    assertThat(refusal(document, 0).problem().column()).isEqualTo(1);
  }

  @Test
  void anUnreadableStreamIsReportedWithItsCause() {
    InputStream broken =
        new FilterInputStream(in("")) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("broken");
          }
        };

    assertThatThrownBy(() -> small.createParser(broken))
        .isInstanceOf(JsonException.class)
        .hasMessage("the input cannot be read")
        .hasRootCauseMessage("broken");
  }

  @Test
  void readingContinuesOnlyAfterARepeatedName() {
    assertThat(refusal(in("[x]").readAllBytes(), 0).isRepeatedName()).isFalse();
  }

  private static StrictJsonException refusal(byte[] bytes, int from) {
    return catchThrowableOfType(
        StrictJsonException.class,
        () -> events(StrictJsonProvider.create().createParser(bytes, from, bytes.length)));
  }
}
