package org.assises.json.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerationException;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.assises.json.stream.StrictJsonProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrictJsonGeneratorTest {
  private final StrictJsonProvider provider = StrictJsonProvider.create();

  @Test
  void writesEveryKindOfValue() {
    String json =
        write(
            JsonLayout.COMPACT,
            out ->
                out.writeStartObject()
                    .write("a", 1)
                    .write("b", -5_000_000_000L)
                    .write("c", 0.5)
                    .write("d", new BigDecimal("1.50"))
                    .write("e", new BigInteger("99999999999999999999"))
                    .write("f", true)
                    .writeNull("g")
                    .writeStartArray("h")
                    .write("x")
                    .write(false)
                    .writeNull()
                    .writeEnd()
                    .writeStartObject("i")
                    .writeEnd()
                    .write("j", jakarta.json.JsonValue.EMPTY_JSON_ARRAY)
                    .writeEnd());

    assertThat(json)
        .isEqualTo(
            "{\"a\":1,\"b\":-5000000000,\"c\":0.5,\"d\":1.50,\"e\":99999999999999999999,\"f\":true,"
                + "\"g\":null,\"h\":[\"x\",false,null],\"i\":{},\"j\":[]}");
  }

  @Test
  void escapesSpecialCharactersAndLineSeparators() {
    String json =
        write(
            JsonLayout.COMPACT,
            out -> out.write("\"\\/\b\f\n\r\t\u0000\u001f\u007fé\u0085€🏛\u2028\u2029"));

    assertThat(json)
        .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé\\u0085€🏛\\u2028\\u2029\"");
  }

  @ParameterizedTest
  @EnumSource(JsonLayout.class)
  void writesAsciiAsAnyOtherString(JsonLayout layout) {
    String ascii = "2024-11-23T08:50:00+01:00".repeat(2_000);

    String json = write(layout, out -> asciiStrings(out, ascii, JsonOutput::writeAscii));

    assertThat(json)
        .isEqualTo(write(layout, out -> asciiStrings(out, ascii, JsonGenerator::write)));
  }

  private static void asciiStrings(
      JsonGenerator out, String ascii, BiConsumer<JsonGenerator, String> write) {
    out.writeStartArray();
    write.accept(out, "");
    write.accept(out, ascii);
    out.writeStartObject().writeKey("a");
    write.accept(out, ascii);
    out.write("b", "é").writeEnd().writeEnd();
  }

  @Test
  void stringsOfAnyLengthAndAlphabetReadBack() {
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      String text = text(random, random.nextInt(5_000));

      JsonParser parser =
          provider.createParser(
              new StringReader(write(JsonLayout.COMPACT, out -> out.write(text))));
      parser.next();

      assertThat(parser.getString()).isEqualTo(text);
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    int[] bounds = {0x80, 0x100, 0x800, 0xD800, 0x110000};
    while (text.length() < length) {
      int c = random.nextInt(bounds[random.nextInt(bounds.length)]);
      if (c < 0xD800 || c > 0xDFFF) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }

  @Test
  void keepsInnermostObjectsOnOneLineOfAtMostAHundredCharacters() {
    String json =
        write(
            JsonLayout.PRETTY,
            out ->
                out.writeStartObject()
                    .writeStartArray("fits")
                    .write("é".repeat(40))
                    .write("x".repeat(42))
                    .writeEnd()
                    .writeStartArray("doesNot")
                    .write("é".repeat(40))
                    .write("x".repeat(40))
                    .writeEnd()
                    .writeStartArray("empty")
                    .writeEnd()
                    .writeStartObject("outer")
                    .write("a", 1)
                    .writeStartObject("inner")
                    .write("b", 2)
                    .writeEnd()
                    .write("c", 3)
                    .writeEnd()
                    .writeEnd());

    assertThat(json)
        .isEqualTo(
            """
            {
              "fits": ["%s", "%s"],
              "doesNot": [
                "%s",
                "%s"
              ],
              "empty": [],
              "outer": {
                "a": 1,
                "inner": {"b": 2},
                "c": 3
              }
            }
            """
                .formatted("é".repeat(40), "x".repeat(42), "é".repeat(40), "x".repeat(40)));
    assertThat(json.lines().mapToInt(String::length).max()).hasValue(101);
  }

  @Test
  void countsTheClosingBracketInTheLine() {
    for (int length = 90; length < 110; length++) {
      int filler = length;
      String json =
          write(
              JsonLayout.PRETTY, out -> out.writeStartArray().write("x".repeat(filler)).writeEnd());

      assertThat(json.lines().count()).isEqualTo(filler + 4 <= 100 ? 1 : 3);
    }
  }

  @Test
  void breaksALineThatIsTooLongBeforeTheFirstItem() {
    String name = "n".repeat(120);

    String json =
        write(
            JsonLayout.PRETTY,
            out ->
                out.writeStartObject()
                    .writeStartArray(name)
                    .write(1)
                    .write(2)
                    .writeEnd()
                    .writeEnd());

    assertThat(json)
        .isEqualTo(
            """
            {
              "%s": [
                1,
                2
              ]
            }
            """
                .formatted(name));
  }

  @Test
  void writesNestingDeeperThanALineIsLong() {
    String json =
        write(
            JsonLayout.PRETTY,
            out -> {
              for (int depth = 0; depth < 60; depth++) {
                out.writeStartArray();
              }
              for (int depth = 0; depth < 60; depth++) {
                out.writeEnd();
              }
            });

    assertThat(json.replaceAll("\\s", "")).isEqualTo("[".repeat(60) + "]".repeat(60));
    assertThat(json).contains("\n" + " ".repeat(59 * 2) + "[]\n");
  }

  @Test
  void writesTheSameJsonInEveryLayout() {
    Consumer<JsonGenerator> document =
        out -> {
          out.writeStartArray();
          for (int i = 0; i < 3_000; i++) {
            out.writeStartObject().write("id", "n" + i).writeStartArray("numbers");
            for (int n = 0; n < i % 40; n++) {
              out.write(n);
            }
            out.writeEnd().writeEnd();
          }
          out.writeEnd();
        };

    String compact = write(JsonLayout.COMPACT, document);
    String pretty = write(JsonLayout.PRETTY, document);

    assertThat(tree(pretty)).isEqualTo(tree(compact));
    assertThat(pretty).hasLineCount(2 + 75 * (24 * 4 + 16 * 5 + 504));
  }

  private Object tree(String json) {
    return provider.createReader(new StringReader(json)).readValue();
  }

  @Test
  void writesLineAfterLine() {
    String json =
        write(
            JsonLayout.LINES,
            out ->
                out.writeStartObject()
                    .write("a", 1)
                    .writeEnd()
                    .write("b")
                    .writeStartArray()
                    .writeEnd());

    assertThat(json).isEqualTo("{\"a\":1}\n\"b\"\n[]\n");
  }

  @Test
  void refusesToWriteInvalidJson() {
    refuses(out -> out.writeStartArray().writeKey("a"));
    refuses(out -> out.writeStartObject().write("a"));
    refuses(out -> JsonOutput.writeAscii(out.writeStartObject(), "a"));
    refuses(out -> out.writeStartObject().writeKey("a").writeKey("b"));
    refuses(out -> out.writeStartObject().writeKey("a").writeEnd());
    refuses(out -> out.write(1).write(2));
    refuses(out -> out.writeEnd());
    refuses(out -> out.write("\ud800"));
    refuses(out -> out.write("\udc00x"));
    refuses(out -> out.write("x\ud800".repeat(2_000)));
    assertThatThrownBy(() -> write(JsonLayout.COMPACT, out -> out.write(Double.NaN)))
        .isInstanceOf(NumberFormatException.class);
  }

  private static void refuses(Consumer<JsonGenerator> content) {
    assertThatThrownBy(() -> write(JsonLayout.COMPACT, content))
        .isInstanceOf(JsonGenerationException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPACT", "PRETTY"})
  void refusesToCloseAnIncompleteDocument(JsonLayout layout) {
    assertThatThrownBy(() -> write(layout, JsonGenerator::writeStartObject))
        .isInstanceOf(JsonGenerationException.class);
    assertThatThrownBy(() -> write(layout, out -> {})).isInstanceOf(JsonGenerationException.class);
  }

  @Test
  void closesTheStreamOnlyIfCreatedThroughJsonProcessing() {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    JsonOutput.generator(out, JsonLayout.COMPACT).writeNull().close();
    assertThat(closed[0]).isFalse();

    provider.createGenerator(out).writeNull().close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void writesToAWriterAndPretty() {
    StringWriter plain = new StringWriter();
    StringWriter pretty = new StringWriter();

    provider.createGenerator(plain).writeStartArray().write("é🏛").writeEnd().close();
    provider
        .createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
        .createGenerator(pretty)
        .writeStartArray()
        .writeStartArray()
        .writeEnd()
        .writeEnd()
        .close();

    assertThat(plain).hasToString("[\"é🏛\"]");
    assertThat(pretty).hasToString("[\n  []\n]\n");
  }

  @Test
  void reportsTheExceptionOfTheStream() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> JsonOutput.generator(full, JsonLayout.COMPACT).writeNull().close())
        .isInstanceOf(JsonException.class)
        .hasRootCauseMessage("disk full");
  }

  private static String write(JsonLayout layout, Consumer<JsonGenerator> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonGenerator json = JsonOutput.generator(out, layout);
    content.accept(json);
    json.close();
    return out.toString(UTF_8);
  }
}
