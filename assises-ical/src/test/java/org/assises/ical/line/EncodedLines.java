package org.assises.ical.line;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines that a test writes to {@linkplain ContentLines#kept kept} lines. */
final class EncodedLines {
  private EncodedLines() {}

  /** Writes some lines. */
  interface Part {
    void writeTo(ContentLines lines) throws IOException;
  }

  static byte[] of(Part part) {
    return of(ContentLines.kept(), part);
  }

  static byte[] of(ContentLines kept, Part part) {
    try {
      part.writeTo(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept.taken();
  }
}
