package org.assises.json.table.source;

import java.util.List;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.wording.JsonMessages;

/** Creates the exceptions for files that cannot be read. */
final class Refusal {
  private Refusal() {}

  static InvalidInputException of(String code, Object... parameters) {
    return at(0, code, parameters);
  }

  static InvalidInputException at(int line, String code, Object... parameters) {
    return new InvalidInputException(
        List.of(new Problem("", line, 0, JsonMessages.of(code, parameters))));
  }

  static InvalidInputException moreColumns(int line, Limits limits) {
    return at(line, "too-many-columns", "most", limits.columns());
  }

  static InvalidInputException longerCell(int line, Limits limits) {
    return at(line, "cell-too-long", "most", limits.cellCharacters());
  }
}
