package org.assises.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;

/**
 * An input as large as a reader takes it: a part again and again until nothing more goes in.
 *
 * @param name what is in it
 * @param start what comes before
 * @param part in which {@code #} becomes the number of times that it was there before
 * @param between what separates one part from the next
 * @param end what comes after
 */
public record FullInput(String name, String start, String part, String between, String end) {
  /** {@return the input, of so many parts and bytes at most} */
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
