package org.assises.json.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads tables for tests. */
final class Tables {
  private Tables() {}

  static Table of(String text) throws IOException {
    return of(text.getBytes(UTF_8));
  }

  static Table of(byte[] bytes, String... columns) throws IOException {
    return TableReader.builder()
        .columns(List.of(columns))
        .build()
        .read(new ByteArrayInputStream(bytes));
  }

  /** {@return the rows, each as its line and its cells up to the last named column} */
  static List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    for (Row row : table) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        cells.add(row.isUnreadable(i) ? "unreadable" : row.cell(i));
      }
      rows.add(row.line() + ": " + String.join(" | ", cells));
    }
    return rows;
  }
}
