package org.assises.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assises.json.AssisesJson;
import org.assises.json.JsonSchema;
import org.assises.model.Assises;
import org.junit.jupiter.api.Test;

/** The examples in docs/document.md can be read, and its tables are complete. */
class DocumentPageTest {
  private static final String PAGE = read(Path.of("docs/document.md"));
  private static final JsonObject QUIMPER = parse(read(Path.of("../examples/cli/quimper.json")));

  /** Definitions without a table of their own, since another one has the same members. */
  private static final Set<String> ALIKE =
      Set.of(
          "attested-text",
          "attested-figure",
          "attested-money",
          "claimed-text",
          "claimed-figure",
          "claimed-money");

  @Test
  void theMinimalDocumentIsRead() {
    String document = blocks("document").get(0).group(2);

    Assises assises = AssisesJson.create().read(document.getBytes(UTF_8));

    assertThat(document.lines()).hasSizeLessThanOrEqualTo(30);
    assertThat(assises.sessions()).hasSize(1);
  }

  @Test
  void theExamplesAreFromQuimpersDocumentAndCanBeRead() {
    JsonObject document = QUIMPER;
    for (MatchResult block : blocks("item: (\\w+)")) {
      JsonObject example = parse(block.group(2));
      JsonArray items =
          document.getOrDefault(block.group(1), JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
      JsonObject known = sameItem(items, example);
      if (known == null) {
        JsonArray more = Json.createArrayBuilder(items).add(example).build();
        document = Json.createObjectBuilder(document).add(block.group(1), more).build();
      } else {
        assertThat(known.entrySet()).containsAll(example.entrySet());
      }
    }

    assertThat(AssisesJson.create().read(document.toString().getBytes(UTF_8)).proposals())
        .hasSize(1);
  }

  private static JsonObject sameItem(JsonArray items, JsonObject example) {
    String key = example.containsKey("id") ? "id" : "edition";
    return items.stream()
        .map(JsonValue::asJsonObject)
        .filter(item -> item.get(key).equals(example.get(key)))
        .findFirst()
        .orElse(null);
  }

  @Test
  void theSchemaIsBesideQuimpersDocument() throws IOException {
    Path current = Path.of("target", JsonSchema.ASSISES.fileName());
    Path beside = Path.of("../examples/cli").resolve(QUIMPER.getString("$schema"));
    Files.writeString(current, text(JsonSchema.ASSISES));

    assertThat(beside)
        .as("cp assises-json/%s examples/cli/", current)
        .hasSameTextualContentAs(current);
  }

  @Test
  void everyObjectHasATableOfItsMembers() {
    Map<String, String> expected = new TreeMap<>();
    definitions()
        .forEach(
            (name, definition) -> {
              if (definition.containsKey("properties") && !definition.containsKey("oneOf")) {
                expected.put(name, table(definition));
              }
            });
    expected.keySet().removeAll(ALIKE);
    Map<String, String> shown = new TreeMap<>();
    Pattern.compile("<!-- members: ([\\w-]+) -->\n([^\n]+(\n\n(\\|[^\n]*\n)+)?)")
        .matcher(PAGE)
        .results()
        .forEach(match -> shown.put(match.group(1), match.group(2).strip()));

    assertThat(shown.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, table) ->
            assertThat(shown.get(name))
                .as("Replace the table of %s in docs/document.md by%n%s%n", name, table)
                .isEqualTo(table));
  }

  private static String table(JsonObject definition) {
    JsonObject members = definition.getJsonObject("properties");
    Set<String> required = new TreeSet<>(strings(definition.getJsonArray("required")));
    String variant =
        members.entrySet().stream()
            .filter(DocumentPageTest::isFixed)
            .map(type -> "`" + type.getValue().asJsonObject().getString("const") + "`: ")
            .collect(joining());
    String description = variant + definition.getString("description");
    if (members.keySet().stream().allMatch("type"::equals)) {
      return description;
    }
    return description
        + "\n\n| member | | |\n|---|:-:|---|\n"
        + members.entrySet().stream()
            .filter(member -> !isFixed(member))
            .map(
                member ->
                    "| `%s` | %s | %s |"
                        .formatted(
                            member.getKey(),
                            required.contains(member.getKey()) ? "•" : "",
                            member.getValue().asJsonObject().getString("description")))
            .collect(joining("\n"));
  }

  private static boolean isFixed(Map.Entry<String, JsonValue> member) {
    return member.getKey().equals("type") && member.getValue().asJsonObject().containsKey("const");
  }

  @Test
  void everyChoiceIsExplained() {
    Set<Set<String>> expected = new HashSet<>();
    choices(schema(), expected);

    Set<Set<String>> shown = new HashSet<>();
    Pattern.compile("<!-- choices -->\n\n((?:\\|.*\n)+)")
        .matcher(PAGE)
        .results()
        .forEach(match -> shown.add(codes(match.group(1))));

    assertThat(shown).containsAll(expected);
  }

  private static Set<String> codes(String table) {
    Set<String> codes = new TreeSet<>();
    Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE)
        .matcher(table)
        .results()
        .forEach(match -> codes.add(match.group(1)));
    return codes;
  }

  private static void choices(JsonValue value, Set<Set<String>> found) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> choices(item, found));
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (name, member) -> {
            if (name.equals("enum") && member instanceof JsonArray codes) {
              found.add(new TreeSet<>(strings(codes)));
            } else {
              choices(member, found);
            }
          });
    }
  }

  private static List<MatchResult> blocks(String marker) {
    // Group 1 is the marker and group 2 the code.
    String opening = marker.contains("(") ? marker : "(" + marker + ")";
    List<MatchResult> found =
        Pattern.compile("<!-- " + opening + " -->\n```json\n(.*?)```", Pattern.DOTALL)
            .matcher(PAGE)
            .results()
            .toList();
    assertThat(found).as(marker).isNotEmpty();
    return found;
  }

  private static Map<String, JsonObject> definitions() {
    Map<String, JsonObject> definitions = new TreeMap<>();
    schema().getJsonObject("$defs").forEach((name, it) -> definitions.put(name, it.asJsonObject()));
    definitions.put("assises", schema());
    return definitions;
  }

  private static JsonObject schema() {
    return parse(text(JsonSchema.ASSISES));
  }

  private static String text(JsonSchema schema) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      schema.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString::getString);
  }

  private static JsonObject parse(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
