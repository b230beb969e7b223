package org.assises.json.document;

import static org.assises.json.codec.Scalars.string;

import org.assises.json.codec.Codec;
import org.assises.wording.Message;

/** What a document says of itself. */
public final class Formats {
  /** A version of which this library reads all: 1.0 and those that only add members. */
  public static final Codec<String> VERSION_1 =
      string(
          Message.of("expected-version"),
          version -> version.matches("1\\.(0|[1-9][0-9]?)") ? version : null,
          version -> version,
          json -> json.write("pattern", "^1\\.(0|[1-9][0-9]?)$"));

  private Formats() {}

  /** {@return the name of one format and no other} */
  public static Codec<String> format(String name) {
    return string(
        Message.of("expected-format", "format", name),
        format -> format.equals(name) ? format : null,
        format -> format,
        json -> json.write("const", name));
  }
}
