package org.assises.json.table.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of a row while a sheet is read. */
final class SheetRow {
  private final SheetBounds bounds;
  private final int line;
  private final boolean hidden;
  private final List<String> values = new ArrayList<>();
  private final Map<Integer, Cells.Fault> faults = new HashMap<>();

  SheetRow(SheetBounds bounds, int line, boolean hidden) {
    this.bounds = bounds;
    this.line = line;
    this.hidden = hidden;
  }

  int line() {
    return line;
  }

  /** Sets the value in a column, from 0. An empty value changes nothing. */
  void put(int column, String value) {
    if (!value.isEmpty()) {
      bounds.checkCell(line, column, value);
      while (values.size() <= column) {
        values.add("");
      }
      values.set(column, value);
    }
  }

  void fault(int column, Cells.Fault fault) {
    bounds.checkCell(line, column, "");
    faults.put(column, fault);
  }

  /** {@return the value in a column; an empty string if there is none} */
  String value(int column) {
    return column < values.size() ? values.get(column) : "";
  }

  Cells cells() {
    return new Cells(line, values, faults, hidden);
  }
}
