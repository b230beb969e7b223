package org.assises.json.decidim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.intake.FlatObject;
import org.assises.json.intake.JsonTree;
import org.assises.json.intake.Losses;
import org.assises.json.intake.SourceRecord;
import org.assises.json.table.Row;
import org.assises.json.table.Table;
import org.assises.json.table.TableReader;
import org.assises.json.wording.JsonMessages;

/** Splits exports into records: tables, JSON, and responses of the GraphQL API. */
final class RecordReading {
  private static final Map<String, RecordKind> CONTAINERS =
      Map.of(
          "proposals", RecordKind.PROPOSAL,
          "results", RecordKind.RESULT,
          "meetings", RecordKind.MEETING);

  private final Losses losses;
  private final Map<RecordKind, List<SourceRecord>> records = new EnumMap<>(RecordKind.class);
  private final Set<RecordKind> found = EnumSet.noneOf(RecordKind.class);
  private final Set<String> read = new HashSet<>();

  RecordReading(Losses losses) {
    this.losses = losses;
  }

  /** {@return the records of that kind, in the order of the files} */
  List<SourceRecord> of(RecordKind kind) {
    return records.getOrDefault(kind, List.of());
  }

  /** Reports the names of values in the records that nobody read, once each. */
  void tellOfOthers(RecordKind kind) {
    SourceRecord.tellOfOthers(of(kind), read, losses, "column-unmapped");
  }

  /**
   * Refuses files without any of these records. A list or a table without rows has records of the
   * kind that its name or its columns say.
   */
  void require(RecordKind... kinds) {
    if (Stream.of(kinds).noneMatch(found::contains)) {
      boolean others = found.stream().anyMatch(kind -> kind != RecordKind.OTHER);
      String code = others ? "decidim-wrong-records" : "decidim-not-an-export";
      throw new InvalidInputException(List.of(new Problem("", 0, 0, JsonMessages.of(code))));
    }
  }

  void read(InputStream in) throws IOException {
    byte[] bytes = JsonTree.STANDARD.bytes(in);
    if (JsonTree.isJson(bytes)) {
      readJson(JsonTree.STANDARD.read(bytes));
    } else {
      readTable(TableReader.create().read(new ByteArrayInputStream(bytes)));
    }
  }

  private void add(RecordKind kind, SourceRecord record) {
    found.add(kind);
    records.computeIfAbsent(kind, unused -> new ArrayList<>()).add(record);
  }

  private void readTable(Table table) {
    losses.addAll(table.notes());
    found.add(RecordKind.of(record(table, 0, column -> "")));
    for (Row row : table) {
      SourceRecord record = record(table, row.line(), row::cell);
      add(RecordKind.of(record), record);
    }
  }

  private SourceRecord record(Table table, int line, IntFunction<String> cells) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      values.put(table.columns().get(i), List.of(cells.apply(i)));
    }
    return new SourceRecord(line, "", values, read, losses);
  }

  private void readJson(JsonValue value) {
    if (value instanceof JsonArray array) {
      if (array.isEmpty()) {
        found.addAll(CONTAINERS.values());
      }
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonObject object) {
          SourceRecord record = FlatObject.of(object, "/" + i, read, losses);
          add(RecordKind.of(record), record);
        }
      }
    } else {
      search("", value, "");
    }
  }

  /**
   * Searches the whole response for lists of proposals, results and meetings, since their place
   * depends on the query.
   */
  private void search(String name, JsonValue value, String pointer) {
    if (value instanceof JsonArray array) {
      if (array.isEmpty() && CONTAINERS.containsKey(name)) {
        found.add(CONTAINERS.get(name));
      }
      for (int i = 0; i < array.size(); i++) {
        find(name, array.get(i), pointer + "/" + i);
      }
    } else if (value instanceof JsonObject object) {
      if (name.equals("pageInfo")
          && object.getOrDefault("hasNextPage", JsonValue.NULL) == JsonValue.TRUE) {
        losses.file(0, "decidim-more-pages");
      }
      object.forEach(
          (key, inner) -> search(isWrapper(key) ? name : key, inner, pointer + "/" + key));
    }
  }

  private static boolean isWrapper(String key) {
    return key.equals("nodes") || key.equals("edges") || key.equals("node");
  }

  private void find(String name, JsonValue item, String pointer) {
    RecordKind kind = CONTAINERS.get(name);
    if (kind != null && item instanceof JsonObject object && object.containsKey("title")) {
      add(kind, FlatObject.of(object, pointer, read, losses));
    } else if (kind != null
        && item instanceof JsonObject edge
        && edge.get("node") instanceof JsonObject node) {
      find(name, node, pointer + "/node");
    } else {
      search(name, item, pointer);
    }
  }
}
