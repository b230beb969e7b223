package org.assises.json.stream;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** JSON on its way to a stream. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * Writes JSON in UTF-8.
   *
   * @param out flushed at the end, not closed
   * @param content writes it, and does not close the generator
   * @throws IOException if {@code out} does
   */
  public static void write(OutputStream out, JsonLayout layout, Consumer<JsonGenerator> content)
      throws IOException {
    try (JsonGenerator json = new StrictJsonGenerator(new Utf8Buffer(out), layout, true)) {
      content.accept(json);
    } catch (JsonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }
}
