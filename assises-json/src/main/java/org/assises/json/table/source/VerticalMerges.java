package org.assises.json.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Copies the value of cells that are merged over several rows into each of these rows.
 *
 * <p>A row without other values stays blank. If columns are merged too, only the first one has the
 * value.
 */
final class VerticalMerges {
  private static final int MOST = 10_000;

  private final Map<Integer, List<Merge>> byFirstRow = new HashMap<>();
  private final Map<Integer, Value> open = new HashMap<>();
  private int count;

  private record Merge(int column, int lastRow) {}

  private record Value(String text, int lastRow) {}

  void add(int column, int firstRow, int lastRow) {
    if (lastRow <= firstRow) {
      return;
    }
    if (++count > MOST) {
      throw Refusal.of("too-many-merges", "most", MOST);
    }
    byFirstRow.computeIfAbsent(firstRow, row -> new ArrayList<>()).add(new Merge(column, lastRow));
  }

  /**
   * Adds the values that a row shares with rows above, and keeps those that it shares with rows
   * below.
   */
  void apply(SheetRow row) {
    if (open.isEmpty() && byFirstRow.isEmpty()) {
      return;
    }
    if (!row.cells().isBlank()) {
      fill(row);
    }
    for (Merge merge : byFirstRow.getOrDefault(row.line(), List.of())) {
      open.put(merge.column(), new Value(row.value(merge.column()), merge.lastRow()));
    }
  }

  private void fill(SheetRow row) {
    for (Iterator<Map.Entry<Integer, Value>> i = open.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<Integer, Value> merge = i.next();
      if (merge.getValue().lastRow() < row.line()) {
        i.remove();
      } else if (row.value(merge.getKey()).isEmpty()) {
        row.put(merge.getKey(), merge.getValue().text());
      }
    }
  }
}
