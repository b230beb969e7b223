package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Thrown if the last publication of a folder cannot be revised. Without it, all revisions would
 * start again at 0, and calendar apps would ignore changes.
 */
public final class HistoryException extends IOException {
  private static final long serialVersionUID = 1L;

  private final HistoryFault fault;
  private final transient Path place;
  private final transient List<Object> details;

  /**
   * @param place the file or folder to look at
   * @param details the values in the message about this fault, besides the place, in their order
   */
  public HistoryException(HistoryFault fault, Path place, Object... details) {
    super(fault + ": " + place);
    this.fault = fault;
    this.place = place;
    this.details = List.of(details);
  }

  public HistoryFault fault() {
    return fault;
  }

  public Path place() {
    return place;
  }

  /** {@return the other values in the message, such as an instant} */
  public List<Object> details() {
    return details;
  }
}
