package org.assises.json.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.intake.Losses;
import org.assises.json.intake.PersonalColumns;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/** The meaning of the columns of a table, and the columns that are not read. */
final class MappedColumns {
  private final Table table;
  private final ProposalMapping mapping;
  private final Map<ProposalColumn, List<Integer>> columns = new EnumMap<>(ProposalColumn.class);
  private final Set<Integer> read = new HashSet<>();
  private final boolean[] saysSomething;

  MappedColumns(Table table, ProposalMapping mapping) {
    this.table = table;
    this.mapping = mapping;
    this.saysSomething = new boolean[table.columns().size()];
    mapping.columns().forEach(this::find);
    mapping.filters().forEach(filter -> find(filter.column()).ifPresent(read::add));
    mapping.words().dateColumns().forEach(names -> find(names).ifPresent(read::add));
    require(ProposalColumn.TITLE, "title");
    if (!mapping.idsByLine()) {
      require(ProposalColumn.ID, "id");
    }
    refuseStatesWithoutDay();
  }

  private void find(ProposalColumn says, List<List<String>> wanted) {
    List<Integer> found = new ArrayList<>();
    wanted.forEach(names -> find(names).ifPresent(found::add));
    columns.put(says, found);
    read.addAll(found);
  }

  Optional<Integer> find(List<String> names) {
    return names.stream().map(table::column).flatMap(Optional::stream).findFirst();
  }

  /**
   * {@return the indices of the columns with that meaning, in the order in which they were named}
   */
  List<Integer> of(ProposalColumn says) {
    return columns.getOrDefault(says, List.of());
  }

  boolean has(ProposalColumn says) {
    return !of(says).isEmpty();
  }

  String name(int column) {
    return table.columns().get(column);
  }

  /** {@return whether ids are made from line numbers} */
  boolean areIdsByLine() {
    return mapping.idsByLine() && !has(ProposalColumn.ID);
  }

  private void require(ProposalColumn says, String what) {
    if (!has(says)) {
      List<List<String>> names = mapping.columns().getOrDefault(says, List.of());
      throw refused(
          names.isEmpty()
              ? JsonMessages.of("column-not-named", "part", what)
              : JsonMessages.of(
                  "column-missing", "part", what, "names", String.join(", ", names.get(0))));
    }
  }

  private void refuseStatesWithoutDay() {
    if (has(ProposalColumn.STATUS)
        && !has(ProposalColumn.FOLLOWED_UP_ON)
        && mapping.options().asOf().isEmpty()) {
      throw refused(
          JsonMessages.of("as-of-missing", "column", name(of(ProposalColumn.STATUS).get(0))));
    }
  }

  private InvalidInputException refused(Message message) {
    return new InvalidInputException(List.of(new Problem("", table.headerLine(), 0, message)));
  }

  /**
   * Records which of the unread columns have values in a row, without looking at those about
   * people.
   */
  void watch(Row row) {
    for (int i = 0; i < saysSomething.length; i++) {
      if (!saysSomething[i] && !read.contains(i) && !PersonalColumns.holds(name(i))) {
        saysSomething[i] = !row.cell(i).isBlank();
      }
    }
  }

  /** Reports the columns that are not read. */
  void report(Losses losses) {
    for (int i = 0; i < saysSomething.length; i++) {
      if (!read.contains(i)) {
        String column = name(i).isBlank() ? "#" + (i + 1) : name(i);
        if (PersonalColumns.holds(name(i))) {
          losses.column(column, "column-personal");
        } else if (saysSomething[i]) {
          losses.column(column, "column-unmapped");
        }
      }
    }
  }
}
