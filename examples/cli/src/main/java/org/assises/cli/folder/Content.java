package org.assises.cli.folder;

import java.io.IOException;
import java.io.OutputStream;

/** The content of a file. */
@FunctionalInterface
public interface Content {
  /** Writes the same bytes each time, and leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;
}
