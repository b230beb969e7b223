package org.assises.json.table.source;

import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;

/** Refuses files. */
final class Refusal {
  private Refusal() {}

  static InvalidInputException of(String message) {
    return at(0, message);
  }

  static InvalidInputException at(int line, String message) {
    return new InvalidInputException(List.of(new Problem("", line, 0, message)));
  }

  static InvalidInputException moreRows(int line, Limits limits) {
    return at(line, "expected at most " + limits.rows() + " rows. Divide the file.");
  }

  static InvalidInputException moreColumns(int line, Limits limits) {
    return at(line, "expected at most " + limits.columns() + " columns");
  }

  static InvalidInputException longerCell(int line, Limits limits) {
    return at(line, "expected at most " + limits.cellCharacters() + " characters in a cell");
  }
}
