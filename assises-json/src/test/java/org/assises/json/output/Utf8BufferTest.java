package org.assises.json.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buffer grows for parts that must stay together, and is written only on request. */
class Utf8BufferTest {
  private static final int MANY = 40_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Utf8Buffer buffer = new Utf8Buffer(out);

  @Test
  void holdsAnyNumberOfCharacters() {
    for (int i = 0; i < MANY; i++) {
      buffer.put('x');
    }

    assertThat(handedOn()).isEqualTo("x".repeat(MANY));
  }

  @Test
  void holdsAnyNumberOfPieces() {
    for (int i = 0; i < MANY; i++) {
      buffer.put(new byte[] {',', 'a', 'b'}, 1);
      buffer.putPlain("c");
    }

    assertThat(handedOn()).isEqualTo("abc".repeat(MANY));
  }

  @Test
  void holdsAPieceLongerThanEverythingBefore() {
    buffer.put("x".repeat(10 * MANY).getBytes(UTF_8), 0);

    assertThat(handedOn()).isEqualTo("x".repeat(10 * MANY));
  }

  @Test
  void holdsAnyNumberOfPlainTexts() {
    for (int i = 0; i < MANY; i++) {
      buffer.putPlain("7");
    }

    assertThat(handedOn()).isEqualTo("7".repeat(MANY));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 64})
  void holdsAnyNumberOfIndentedLines(int indent) {
    for (int i = 0; i < MANY; i++) {
      buffer.putNewLine(indent);
    }

    assertThat(handedOn()).isEqualTo(("\n" + " ".repeat(indent)).repeat(MANY));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void breaksALineBeforeAnyNumberOfBytes(int indent) {
    buffer.putPlain("a b");
    for (int i = 0; i < MANY; i++) {
      buffer.breakLine(1, 1, indent);
    }

    assertThat(handedOn())
        .startsWith("a\n" + " ".repeat(indent))
        .endsWith("b")
        .hasSize(3 + MANY * indent);
  }

  @Test
  void encodesTheFirstAndTheLastCharacterOfEachLength() {
    String text = "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfff";

    buffer.putString(text);

    assertThat(handedOn()).isEqualTo('"' + text + '"');
  }

  private String handedOn() {
    assertThat(out.size()).as("before it is asked to").isZero();
    buffer.flush();
    return out.toString(UTF_8);
  }
}
