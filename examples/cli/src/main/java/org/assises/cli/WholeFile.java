package org.assises.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole, as it was or as it is now, never half-written. */
final class WholeFile {
  private WholeFile() {}

  /** Writes it beside the one that is there, and puts it in its place when it is whole. */
  static void write(Path file, Content content) throws IOException {
    Path whole = file.toAbsolutePath();
    Path fresh = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".new");
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        content.writeTo(out);
      }
      Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
