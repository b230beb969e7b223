package org.assises.json.decidim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.json.intake.FlatObject;
import org.assises.json.intake.JsonTree;
import org.assises.json.intake.Losses;
import org.assises.json.intake.SourceRecord;
import org.assises.json.table.Row;
import org.assises.json.table.Table;
import org.assises.json.table.TableReader;

/** Splits exports into records: tables, JSON, and responses of the GraphQL API. */
final class RecordReading {
  private static final Map<String, RecordKind> CONTAINERS =
      Map.of(
          "proposals", RecordKind.PROPOSAL,
          "results", RecordKind.RESULT,
          "meetings", RecordKind.MEETING);

  private final Losses losses;
  private final Map<RecordKind, List<SourceRecord>> records = new EnumMap<>(RecordKind.class);

  private final Set<String> read = new HashSet<>();

  RecordReading(Losses losses) {
    this.losses = losses;
  }

  List<SourceRecord> of(RecordKind kind) {
    return records.getOrDefault(kind, List.of());
  }

  /** Reports the names of values in the records that nobody read, once each. */
  void tellOfOthers(RecordKind kind) {
    SourceRecord.tellOfOthers(of(kind), read, losses, "column-unmapped");
  }

  void read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(JsonTree.MOST_BYTES + 1);
    if (JsonTree.isJson(bytes)) {
      readJson(JsonTree.read(bytes));
    } else {
      readTable(TableReader.create().read(new ByteArrayInputStream(bytes)));
    }
  }

  private void add(RecordKind kind, SourceRecord record) {
    records.computeIfAbsent(kind, unused -> new ArrayList<>()).add(record);
  }

  private void readTable(Table table) {
    losses.addAll(table.notes());
    for (Row row : table) {
      Map<String, List<String>> values = new HashMap<>();
      for (int i = 0; i < table.columns().size(); i++) {
        values.put(table.columns().get(i), List.of(row.cell(i)));
      }
      SourceRecord record = new SourceRecord(row.line(), "", values, read);
      add(RecordKind.of(record), record);
    }
  }

  private void readJson(JsonValue value) {
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof JsonObject object) {
          SourceRecord record = FlatObject.of(object, "/" + i, read);
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
      add(kind, FlatObject.of(object, pointer, read));
    } else if (kind != null
        && item instanceof JsonObject edge
        && edge.get("node") instanceof JsonObject node) {
      find(name, node, pointer + "/node");
    } else {
      search(name, item, pointer);
    }
  }
}
