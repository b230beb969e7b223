package org.assises.json.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 for a writer. Each piece must end with a whole character. */
final class CharacterOutput extends OutputStream {
  private final Writer out;

  CharacterOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    throw new UnsupportedOperationException("a single byte may not be a whole character");
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(new String(bytes, from, length, StandardCharsets.UTF_8));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
