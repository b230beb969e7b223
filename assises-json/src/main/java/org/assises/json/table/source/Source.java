package org.assises.json.table.source;

import java.util.Iterator;
import java.util.List;
import org.assises.input.Problem;

/** A file whose records can be read any number of times, each time from the first. */
public interface Source {
  /**
   * {@return the records in their order; blank ones may be missing}
   *
   * <p>The iterator throws {@link org.assises.input.InvalidInputException} where the file cannot be
   * read.
   */
  Iterator<Cells> records();

  /** {@return reports about how the file was read, such as an encoding that was guessed} */
  default List<Problem> notes() {
    return List.of();
  }
}
