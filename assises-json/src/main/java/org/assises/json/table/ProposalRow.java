package org.assises.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assises.json.intake.Cell;
import org.assises.json.intake.Losses;

/** A row of a table of proposals, with access by the meaning of its columns. */
final class ProposalRow {
  private final Row row;
  private final MappedColumns columns;
  private final boolean apostrophes;
  private final Losses losses;

  ProposalRow(Row row, MappedColumns columns, boolean apostrophes, Losses losses) {
    this.row = row;
    this.columns = columns;
    this.apostrophes = apostrophes;
    this.losses = losses;
  }

  int line() {
    return row.line();
  }

  /** {@return the cells with that meaning that are not blank, without surrounding spaces} */
  List<Cell> cells(ProposalColumn says) {
    List<Cell> cells = new ArrayList<>();
    for (int column : columns.of(says)) {
      cell(column).ifPresent(cells::add);
    }
    return cells;
  }

  Optional<Cell> cell(ProposalColumn says) {
    List<Cell> cells = cells(says);
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0));
  }

  Optional<Cell> cell(int column) {
    String name = columns.name(column);
    if (row.isUnreadable(column)) {
      losses.row(line(), name, "cell-fault");
      return Optional.empty();
    }
    String cell = row.cell(column).strip();
    String text = apostrophes ? Cell.undefused(cell) : cell;
    return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(line(), name, text));
  }

  /**
   * {@return the value of the cell with that meaning; empty, and reported, if it cannot be read}
   */
  <T> Optional<T> read(
      ProposalColumn says, Function<String, Optional<T>> reading, String expected) {
    return cell(says).flatMap(cell -> read(cell, reading, expected));
  }

  <T> Optional<T> read(Cell cell, Function<String, Optional<T>> reading, String expected) {
    Optional<T> value = reading.apply(cell.text());
    if (value.isEmpty()) {
      expected(cell, expected);
    }
    return value;
  }

  /** Reports what was expected in a cell, such as {@code day}. */
  void expected(Cell cell, String expected) {
    losses.report(cell, "cell-expected", "expected", expected);
  }

  void report(Cell cell, String key) {
    losses.report(cell, key);
  }
}
