package org.assises.json.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines have at most 100 characters, wherever they start in the document. */
class LineBreaksTest {
  private static String pretty(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.generator(out, JsonLayout.PRETTY)) {
      content.accept(json);
    }
    return out.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 9})
  void theLastMemberOfAnObjectIsOnOneLineIfItFits(int before) {
    String longest = "x".repeat(100 - "  \"in\": [\"\"]".length());

    assertThat(nested(before, longest)).endsWith("\n  \"in\": [\"" + longest + "\"]\n}\n");
    assertThat(nested(before, longest + "x"))
        .endsWith("\n  \"in\": [\n    \"" + longest + "x\"\n  ]\n}\n");
  }

  private static String nested(int before, String text) {
    return pretty(
        json -> {
          json.writeStartObject();
          for (int i = 0; i < before; i++) {
            json.write("m" + i, i);
          }
          json.writeStartArray("in").write(text).writeEnd().writeEnd();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 9})
  void nestedObjectsAreOnOneLineIfTheyFit(int depth) {
    int indent = 2 * depth;
    String longest = "é".repeat(100 - indent - "[\"\"]".length());

    String json =
        pretty(
            out -> {
              open(depth, out);
              out.writeStartArray().write(1).writeEnd();
              out.writeStartArray().write(longest).writeEnd();
              out.writeStartArray().write(longest + "x").writeEnd();
              close(depth, out);
            });

    String margin = " ".repeat(indent);
    assertThat(json)
        .contains(
            margin + "[1],\n",
            margin + "[\"" + longest + "\"],\n",
            margin + "[\n" + margin + "  \"" + longest + "x\"\n" + margin + "]\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 34, 35, 100, 101, 500})
  void anArrayIsOnOneLineOrHasOneLinePerItem(int items) {
    String json =
        pretty(
            out -> {
              out.writeStartArray();
              for (int i = 0; i < items; i++) {
                out.write(7);
              }
              out.writeEnd();
            });

    boolean fits = 3 * items <= 100;
    assertThat(json.lines()).hasSize(fits ? 1 : items + 2);
  }

  private static void open(int depth, JsonGenerator out) {
    for (int i = 0; i < depth; i++) {
      out.writeStartArray();
    }
  }

  private static void close(int depth, JsonGenerator out) {
    for (int i = 0; i < depth; i++) {
      out.writeEnd();
    }
  }
}
