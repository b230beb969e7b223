package org.assises.json.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Cells that were merged over several rows: the value in the first is that of each.
 *
 * <p>A row that says nothing else stays blank. Of columns that were merged, only the first has the
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

  /** Fills in what a row shares with those above, and remembers what it shares with those below. */
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
