package org.assises.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is to hold. */
@FunctionalInterface
interface Content {
  /** Writes all of it, and leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;

  /** {@return what another file holds at the moment of writing} */
  static Content of(Path file) {
    return out -> Files.copy(file, out);
  }
}
