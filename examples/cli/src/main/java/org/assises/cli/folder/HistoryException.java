package org.assises.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The last publication of a folder cannot be revised. Going on without it would begin all revisions
 * anew, which calendar apps ignore.
 */
public final class HistoryException extends IOException {
  private static final long serialVersionUID = 1L;

  private final HistoryFault fault;
  private final transient Path place;
  private final transient List<Object> details;

  /**
   * @param place the file or folder that is to be looked at
   * @param details what the sentence about this fault needs beside the place, in its order
   */
  public HistoryException(HistoryFault fault, Path place, Object... details) {
    super(fault + ": " + place);
    this.fault = fault;
    this.place = place;
    this.details = List.of(details);
  }

  /** {@return what is wrong} */
  public HistoryFault fault() {
    return fault;
  }

  /** {@return where} */
  public Path place() {
    return place;
  }

  /** {@return what else is to be told, such as an instant} */
  public List<Object> details() {
    return details;
  }
}
