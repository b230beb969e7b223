package org.assises.ical.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Makes the octets of what a calendar says more than once. */
public final class Encoding {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final ContentLines lines = new ContentLines(bytes);

  /** {@return the folded lines of a part, for {@link ContentLines#copy}} */
  public byte[] lines(ContentLines.Part part) {
    try {
      part.writeTo(lines);
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused to be written", e);
    }
    byte[] made = bytes.toByteArray();
    bytes.reset();
    return made;
  }

  /** {@return a text that can be part of any value} */
  public Phrase phrase(String text) {
    return new Phrase(text, value(lines(out -> out.property(Keyword.NAME).text(text).end())));
  }

  /** {@return the value of a property, without its folds} */
  private static byte[] value(byte[] line) {
    byte[] value = new byte[line.length];
    int length = 0;
    for (int i = Keyword.NAME.octets.length + 1; i < line.length; i++) {
      if (line[i] == '\r') {
        i += 2;
      } else {
        value[length++] = line[i];
      }
    }
    return Arrays.copyOf(value, length);
  }
}
