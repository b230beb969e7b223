package org.assises.json.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.json.intake.FoldedName;

/** The column names of a table. */
final class Header {
  private final int line;
  private final List<String> names;
  private final Map<String, Integer> columns = new HashMap<>();

  Header(int line, List<String> names) {
    this.line = line;
    this.names = names.stream().map(name -> name.replaceAll("\\s+", " ").strip()).toList();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(FoldedName.of(names.get(i)), i);
    }
  }

  int line() {
    return line;
  }

  List<String> names() {
    return names;
  }

  Optional<Integer> column(String name) {
    return Optional.ofNullable(columns.get(FoldedName.of(name)));
  }
}
