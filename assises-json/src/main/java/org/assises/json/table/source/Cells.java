package org.assises.json.table.source;

import java.util.List;
import java.util.Map;

/**
 * One record of a file.
 *
 * @param line where it begins: the line of a text file, the row of a sheet, from 1
 * @param values what its cells hold; those after the last that is not empty are left out
 * @param faults the cells, from 0, that hold something which cannot be read; their value is empty
 * @param hidden whether the spreadsheet hides it
 */
public record Cells(int line, List<String> values, Map<Integer, Fault> faults, boolean hidden) {

  /** Why a cell cannot be read. */
  public enum Fault {
    /** The spreadsheet shows an error there, such as {@code #REF!}. */
    ERROR,
    /** A formula whose result was not stored with it. */
    NO_RESULT,
    /** A number out of the range of dates, or something else than the cell announces. */
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

  /** {@return whether no cell says anything} */
  public boolean isBlank() {
    return faults.isEmpty() && values.stream().allMatch(String::isBlank);
  }
}
