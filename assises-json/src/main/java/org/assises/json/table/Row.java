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

  /** {@return where it begins: the line of a text file, the row of a sheet, from 1} */
  public int line() {
    return cells.line();
  }

  /**
   * {@return what a cell holds, exactly; empty where the row has no such column}
   *
   * <p>Numbers of a spreadsheet come as {@code 12500.5}, percentages as {@code 40 %}, dates as
   * {@code 2024-11-23}, with a time as {@code 2024-11-23T14:30:00}, truth values as {@code true}
   * and {@code false}, formulas as their last result.
   *
   * @param column from 0
   */
  public String cell(int column) {
    return column >= 0 && column < cells.values().size() ? cells.values().get(column) : "";
  }

  /**
   * {@return what stands in the first column of that name, without blanks around it; empty where
   * nothing does}
   *
   * @param column its name, in any case, with or without accents
   */
  public Optional<String> value(String column) {
    String value = header.column(column).map(this::cell).orElse("").strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * {@return whether a cell holds something that cannot be read: an error such as {@code #REF!}, a
   * formula whose result is not stored, a number that is no date}
   *
   * @param column from 0
   */
  public boolean isUnreadable(int column) {
    return cells.faults().containsKey(column);
  }

  /** {@return whether the spreadsheet does not show it: filtered out, or hidden by hand} */
  public boolean isHidden() {
    return cells.hidden();
  }

  /** {@return whether there is something beyond the last column that has a name} */
  boolean isWiderThanHeader() {
    for (int i = header.names().size(); i < cells.values().size(); i++) {
      if (!cells.values().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
