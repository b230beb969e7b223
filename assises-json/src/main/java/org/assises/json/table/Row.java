package org.assises.json.table;

import java.util.Optional;
import org.assises.json.table.source.Cells;

/** A row of a {@link Table}. */
public final class Row {
  private final Header header;
  private final Cells cells;

  Row(Header header, Cells cells) {
    this.header = header;
    this.cells = cells;
  }

  /**
   * {@return the place where the row begins, from 1: the line of a text file or the row of a sheet}
   */
  public int line() {
    return cells.line();
  }

  /**
   * {@return the exact text of a cell; an empty string if the row has no such column}
   *
   * <p>Cells of a spreadsheet become text: numbers such as {@code 12500.5}, percentages such as
   * {@code 40 %}, dates such as {@code 2024-11-23}, dates with a time such as {@code
   * 2024-11-23T14:30:00}, and truth values {@code true} and {@code false}. A formula gives its
   * stored result.
   *
   * @param column the number of the column, from 0
   */
  public String cell(int column) {
    return column >= 0 && column < cells.values().size() ? cells.values().get(column) : "";
  }

  /**
   * {@return the text in the first column of that name, without surrounding spaces; empty if it is
   * blank or there is no such column}
   *
   * @param column the name of the column; case and accents do not matter
   */
  public Optional<String> value(String column) {
    String value = header.column(column).map(this::cell).orElse("").strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * {@return whether a cell cannot be read: it has an error such as {@code #REF!}, a formula
   * without a stored result, or a number that is not a valid date}
   *
   * @param column the number of the column, from 0
   */
  public boolean isUnreadable(int column) {
    return cells.faults().containsKey(column);
  }

  /** {@return whether the row is hidden in the spreadsheet, by a filter or by hand} */
  public boolean isHidden() {
    return cells.hidden();
  }

  /** {@return whether the row has text beyond the last named column} */
  boolean isWiderThanHeader() {
    for (int i = header.names().size(); i < cells.values().size(); i++) {
      if (!cells.values().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
