package org.assises.json.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerationException;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import org.assises.json.stream.JsonLimits;
import org.assises.json.stream.StrictJsonProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Output larger than the buffer is written in pieces, none of them lost or repeated. */
class LargeOutputTest {
  private static final int LARGEST_PIECE = 32 * 1024;

  private final Witness out = new Witness();

  /** Records the output, and the number and largest size of its pieces. */
  private static final class Witness extends ByteArrayOutputStream {
    private int largest;
    private int pieces;
    private int flushes;

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      largest = Math.max(largest, length);
      pieces++;
      super.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      flushes++;
    }
  }

  @ParameterizedTest
  @EnumSource
  void outputIsWrittenInPieces(JsonLayout layout) {
    try (JsonGenerator json = JsonOutput.generator(out, layout)) {
      json.writeStartArray();
      for (int i = 0; i < 50_000; i++) {
        json.writeStartObject().write("a", i).write("b", "é" + i).writeEnd();
      }
      json.writeEnd();
    }

    String plain = out.toString(UTF_8).replaceAll("\\s", "");
    assertThat(plain)
        .startsWith("[{\"a\":0,\"b\":\"é0\"},")
        .endsWith("{\"a\":49999,\"b\":\"é49999\"}]");
    assertThat(plain.length()).isEqualTo(plainLength(50_000));
    assertThat(out.largest).isLessThan(LARGEST_PIECE);
    assertThat(out.pieces).isBetween(20, 500);
    assertThat(out.flushes).isEqualTo(1);
  }

  /** Returns the length of items such as {@code {"a":1,"b":"é1"}} with their commas. */
  private static int plainLength(int items) {
    int digits = 0;
    for (int i = 0; i < items; i++) {
      digits += Integer.toString(i).length();
    }
    return 1 + items * 15 + 2 * digits;
  }

  @Test
  void linesWithoutAnArrayAreWrittenInPieces() {
    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.LINES)) {
      for (int i = 0; i < 10_000; i++) {
        json.write("line " + i);
      }
      assertThat(out.pieces).as("before the end").isPositive();
    }

    assertThat(out.toString(UTF_8).lines()).hasSize(10_000).endsWith("\"line 9999\"");
    assertThat(out.pieces).as("not one a line").isLessThan(20);
    assertThat(out.largest).isLessThan(LARGEST_PIECE);
  }

  /** Each must fit into the buffer, whatever the buffer contains. */
  @Test
  void stringsAndNamesCanHaveAnyLength() {
    for (int length : new int[] {1_023, 1_024, 1_025, 16_383, 16_384, 17_408, 100_000}) {
      for (String character : new String[] {"a", "é", "’", "😀", "\"", "\u0001"}) {
        String text = character.repeat(length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonOutput.generator(bytes, JsonLayout.COMPACT)) {
          json.writeStartArray().write(text).writeStartObject().write("x" + text, text).writeEnd();
          json.write("x" + text).writeEnd();
        }
        String name = "x" + text;
        StrictJsonProvider reader =
            StrictJsonProvider.create(new JsonLimits(9, 9, 1 << 20, 1 << 20, 9, 16 << 20));
        JsonValue read = reader.createReader(new StringReader(bytes.toString(UTF_8))).readValue();

        assertThat(read.asJsonArray().getString(0)).isEqualTo(text);
        assertThat(read.asJsonArray().getJsonObject(1).getString(name)).isEqualTo(text);
        assertThat(read.asJsonArray().getString(2)).isEqualTo(name);
      }
    }
  }

  @Test
  void generatorsThatAreOpenAtTheSameTimeDoNotShareBytes() {
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    JsonOutput.generator(OutputStream.nullOutputStream(), JsonLayout.COMPACT).write(0).close();
    JsonGenerator one = JsonOutput.generator(out, JsonLayout.COMPACT);
    JsonGenerator two = JsonOutput.generator(other, JsonLayout.COMPACT);

    one.writeStartArray().write("one");
    two.writeStartArray().write("two");
    one.writeEnd().close();
    two.writeEnd().close();

    assertThat(out).hasToString("[\"one\"]");
    assertThat(other).hasToString("[\"two\"]");
  }

  @Test
  void aClosedGeneratorDoesNotChangeTheBytesOfTheNextOne() {
    JsonGenerator closed = JsonOutput.generator(OutputStream.nullOutputStream(), JsonLayout.LINES);
    closed.close();
    JsonGenerator next = JsonOutput.generator(out, JsonLayout.COMPACT);

    next.write("next");
    closed.write("closed");
    next.close();

    assertThat(out).hasToString("\"next\"");
  }

  @Test
  void nestingCanHaveAnyDepth() {
    int depth = 300;
    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.COMPACT)) {
      for (int i = 0; i < depth; i++) {
        json.writeStartArray();
      }
      for (int i = 0; i < depth; i++) {
        json.writeEnd();
      }
    }

    assertThat(out.toString(UTF_8)).isEqualTo("[".repeat(depth) + "]".repeat(depth));
  }

  @Test
  void flushWritesTheBuffer() {
    JsonGenerator json = JsonOutput.generator(out, JsonLayout.COMPACT);
    json.writeStartArray().write(1);

    json.flush();

    assertThat(out.toString(UTF_8)).isEqualTo("[1");
    assertThat(out.flushes).isEqualTo(1);
    json.writeEnd().close();
  }

  @Test
  void treesAreWritten() {
    JsonValue tree =
        StrictJsonProvider.create()
            .createReader(
                new StringReader("{\"a\":[1,2.50,true,false,null,\"x\",[],{}],\"b\":{\"c\":-1}}"))
            .readValue();

    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.COMPACT)) {
      json.write(tree);
    }

    assertThat(out.toString(UTF_8))
        .isEqualTo("{\"a\":[1,2.50,true,false,null,\"x\",[],{}],\"b\":{\"c\":-1}}");
  }

  @Test
  void aWriterReceivesTheWholeOutput() {
    boolean[] closed = {false};
    boolean[] flushed = {false};
    StringWriter writer =
        new StringWriter() {
          @Override
          public void flush() {
            flushed[0] = true;
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };

    try (JsonGenerator json = StrictJsonProvider.create().createGenerator(writer)) {
      json.writeStartArray();
      for (int i = 0; i < 10_000; i++) {
        json.write("’");
      }
      json.writeEnd();
    }

    assertThat(writer.toString()).hasSize(40_001).doesNotContain("\uFFFD");
    assertThat(flushed[0]).isTrue();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    JsonOutput.write(out, JsonLayout.COMPACT, json -> json.write("x"));

    assertThat(out.toString(UTF_8)).isEqualTo("\"x\"");
    assertThat(out.flushes).isEqualTo(1);
  }

  @Test
  void theExceptionOfTheStreamIsThrown() {
    IOException full = new IOException("full");

    assertThatThrownBy(
            () ->
                JsonOutput.write(
                    new ByteArrayOutputStream() {
                      @Override
                      public void flush() throws IOException {
                        throw full;
                      }
                    },
                    JsonLayout.COMPACT,
                    json -> json.write("x")))
        .isSameAs(full);
  }

  @Test
  void anUnpairedSurrogateIsRefused() {
    assertThatThrownBy(
            () -> JsonOutput.write(out, JsonLayout.COMPACT, json -> json.write("\ud800")))
        .isInstanceOf(JsonGenerationException.class)
        .hasNoCause();
  }

  @Test
  void aStreamThatCannotBeClosedIsReported() {
    OutputStream unclosed =
        new ByteArrayOutputStream() {
          @Override
          public void close() throws IOException {
            throw new IOException("full");
          }
        };
    JsonGenerator json = StrictJsonProvider.create().createGenerator(unclosed).write("x");

    assertThatThrownBy(json::close)
        .isInstanceOf(JsonException.class)
        .hasMessage("the stream cannot be closed")
        .hasRootCauseMessage("full");
  }

  @Test
  void aSingleByteIsRefused() {
    CharacterOutput characters = new CharacterOutput(new StringWriter());

    assertThatThrownBy(() -> characters.write(0xC3))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
