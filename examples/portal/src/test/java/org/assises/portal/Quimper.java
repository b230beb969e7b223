package org.assises.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assises.json.AssisesJson;
import org.assises.model.Assises;

/** The real case, from the document that the command line publishes. */
final class Quimper {
  static final Path DOCUMENT = Path.of("..", "cli", "quimper.json");

  private Quimper() {}

  static Assises assises() {
    return AssisesJson.create().read(bytes());
  }

  static byte[] bytes() {
    try {
      return Files.readAllBytes(DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
