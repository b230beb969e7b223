package org.assises.json.table.source;

import java.util.Iterator;
import java.util.List;
import org.assises.input.Problem;

/** A file whose records can be read, from the first to the last, as often as one likes. */
public interface Source {
  /**
   * {@return the records in their order; blank ones may be missing}
   *
   * <p>What is wrong with the file shows on the way: the iterator throws {@link
   * org.assises.input.InvalidInputException}.
   */
  Iterator<Cells> records();

  /** {@return what a person should know about how the file was read} */
  List<Problem> notes();
}
