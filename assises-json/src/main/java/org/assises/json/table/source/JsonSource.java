package org.assises.json.table.source;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.assises.input.Problem;
import org.assises.json.intake.JsonTree;
import org.assises.json.wording.JsonMessages;
import org.jspecify.annotations.Nullable;

/**
 * Records of JSON as open-data portals give them: an array of objects, or the answer of an
 * interface with its objects in {@code results} or in the {@code fields} of {@code records}.
 *
 * <p>The names of the members stand in line 1, and the objects follow, one a line.
 */
final class JsonSource implements Source {
  private static final int ENOUGH = 2;

  private final List<Cells> records = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  /**
   * Reads the records.
   *
   * @param names tells how many names of columns that are looked for stand in a record
   */
  JsonSource(byte[] bytes, Limits limits, ToIntFunction<Cells> names) {
    JsonValue value = JsonTree.STANDARD.read(bytes);
    List<JsonObject> objects = objects(value);
    Set<String> members = new LinkedHashSet<>();
    objects.forEach(object -> members.addAll(object.keySet()));
    Cells header = Cells.of(1, List.copyOf(members));
    if (names.applyAsInt(header) < ENOUGH) {
      throw Refusal.of("json-not-a-table");
    }
    if (members.size() > limits.columns()) {
      throw Refusal.moreColumns(1, limits);
    }
    records.add(header);
    for (JsonObject object : objects) {
      records.add(cells(object, members, limits));
    }
    tellOfMore(value, objects.size());
  }

  private static List<JsonObject> objects(JsonValue value) {
    if (value instanceof JsonObject answer) {
      return answer.get("results") instanceof JsonArray results
          ? all(results).toList()
          : fields(answer.get("records"));
    }
    return all(value).toList();
  }

  private static List<JsonObject> fields(@Nullable JsonValue records) {
    return records == null
        ? List.of()
        : all(records)
            .flatMap(
                record ->
                    record.get("fields") instanceof JsonObject fields
                        ? Stream.of(fields)
                        : Stream.of(record))
            .toList();
  }

  private static Stream<JsonObject> all(JsonValue value) {
    return value instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
        : Stream.of();
  }

  private Cells cells(JsonObject object, Set<String> members, Limits limits) {
    int line = records.size() + 1;
    List<String> values = new ArrayList<>();
    for (String member : members) {
      String text = text(object.getOrDefault(member, JsonValue.NULL));
      if (text.length() > limits.cellCharacters()) {
        throw Refusal.longerCell(line, limits);
      }
      values.add(text);
    }
    return Cells.of(line, values);
  }

  private static String text(JsonValue value) {
    if (value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }

  /** An interface gives its records in pages, and says how many there are. */
  private void tellOfMore(JsonValue value, int read) {
    if (value instanceof JsonObject answer) {
      Stream.of("total_count", "nhits")
          .map(answer::get)
          .filter(JsonNumber.class::isInstance)
          .filter(total -> ((JsonNumber) total).longValue() > read)
          .findFirst()
          .ifPresent(
              total ->
                  notes.add(
                      new Problem("", 0, 0, JsonMessages.of("table-more-pages", "rows", read))));
    }
  }

  @Override
  public Iterator<Cells> records() {
    return records.iterator();
  }

  @Override
  public List<Problem> notes() {
    return List.copyOf(notes);
  }
}
