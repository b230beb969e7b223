package org.assises.cli.folder;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to hold. */
@FunctionalInterface
public interface Content {
  /** Writes all of it, the same each time, and leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;
}
