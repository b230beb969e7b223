package org.assises.json.table.source;

import java.util.List;
import java.util.Map;

/**
 * One record of a file.
 *
 * @param line the place where it begins, from 1: the line of a text file or the row of a sheet
 * @param values the texts of its cells, without empty ones at the end
 * @param faults the columns, from 0, of cells that cannot be read, with the reason; their text is
 *     empty
 * @param hidden whether the spreadsheet hides the row
 */
public record Cells(int line, List<String> values, Map<Integer, Fault> faults, boolean hidden) {

  /** The reason why a cell cannot be read. */
  public enum Fault {
    /** An error in the spreadsheet, such as {@code #REF!}. */
    ERROR,
    /** A formula without a stored result. */
    NO_RESULT,
    /** A number outside the range of dates, or a value that does not fit the type of the cell. */
    NOT_A_VALUE
  }

  public Cells {
    values = List.copyOf(values);
    faults = Map.copyOf(faults);
  }

  /** {@return a record without faults} */
  static Cells of(int line, List<String> values) {
    return new Cells(line, withoutEmptyEnd(values), Map.of(), false);
  }

  static List<String> withoutEmptyEnd(List<String> values) {
    int end = values.size();
    while (end > 0 && values.get(end - 1).isEmpty()) {
      end--;
    }
    return values.subList(0, end);
  }

  /** {@return whether all cells are blank} */
  public boolean isBlank() {
    return faults.isEmpty() && values.stream().allMatch(String::isBlank);
  }
}
