package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/**
 * An input of the maximum size that a reader accepts, made by repeating a part.
 *
 * @param name a description of the input
 * @param start the text before the first part
 * @param part the repeated part, in which {@code #} is replaced by the number of earlier
 *     repetitions
 * @param between the separator between parts
 * @param end the text after the last part
 */
public record FullInput(String name, String start, String part, String between, String end) {
  /** {@return the input, with at most that many bytes and parts} */
  public InputStream of(int bytes, int parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes);
    out.writeBytes(start.getBytes(UTF_8));
    byte[] last = end.getBytes(UTF_8);
    String before = "";
    for (int i = 0; i < parts; i++) {
      byte[] next = (before + part.replace("#", Integer.toString(i))).getBytes(UTF_8);
      if (out.size() + next.length + last.length > bytes) {
        break;
      }
      out.writeBytes(next);
      before = between;
    }
    out.writeBytes(last);
    return new ByteArrayInputStream(out.toByteArray());
  }
}
