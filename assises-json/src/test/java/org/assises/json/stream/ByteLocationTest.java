package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteLocationTest {
  @Test
  void locationsCountFromTheStartOfTheDocument() {
    ByteLocation location = at("{}\n[\n  x", 3, 7);

    assertThat(location.getLineNumber()).isEqualTo(2);
    assertThat(location.getColumnNumber()).isEqualTo(3);
    assertThat(location.getStreamOffset()).isEqualTo(4);
  }

  @Test
  void everyKindOfLineEndEndsOneLine() {
    assertThat(at("a\nb\rc\r\nd", 0, 7).getLineNumber()).isEqualTo(4);
    assertThat(at("a\nb\rc\r\nd", 0, 7).getColumnNumber()).isEqualTo(1);
  }

  @Test
  void aCarriageReturnAtTheEndEndsItsLine() {
    ByteLocation end = at("[1,\r", 0, 4);

    assertThat(end.getLineNumber()).isEqualTo(2);
    assertThat(end.getColumnNumber()).isEqualTo(1);
  }

  @Test
  void aLineFeedAfterACarriageReturnIsOnTheNextLine() {
    ByteLocation between = at("[\r\n1", 0, 2);

    assertThat(between.getLineNumber()).isEqualTo(2);
    assertThat(between.getColumnNumber()).isEqualTo(1);
  }

  @Test
  void aCharacterBeyondTheBasicPlaneIsTwoColumns() {
    assertThat(at("é€🏛x", 0, 9).getColumnNumber()).isEqualTo(5);
  }

  private static ByteLocation at(String text, int from, int at) {
    return new ByteLocation(text.getBytes(UTF_8), from, at);
  }
}
