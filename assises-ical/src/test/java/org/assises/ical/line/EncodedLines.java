package org.assises.ical.line;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines that a test writes to an {@link Encoding}. */
final class EncodedLines {
  private EncodedLines() {}

  /** Writes some lines. */
  interface Part {
    void writeTo(ContentLines lines) throws IOException;
  }

  static byte[] of(Part part) {
    return of(new Encoding(), part);
  }

  static byte[] of(Encoding encoding, Part part) {
    try {
      part.writeTo(encoding.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoding.taken();
  }
}
