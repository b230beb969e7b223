package org.assises.json.document;

import static org.assises.json.codec.Scalars.string;

import java.util.List;
import org.assises.json.codec.Codec;
import org.assises.json.wording.JsonMessages;

/** Codecs for the name, the version and the licence of a document. */
public final class Formats {
  /** A version that this library can read: 1.0, and later versions 1.x, which only add members. */
  public static final Codec<String> VERSION_1 =
      string(
          JsonMessages.of("expected-version"),
          version -> version.matches("1\\.(0|[1-9][0-9]?)") ? version : null,
          version -> version,
          json -> json.write("pattern", "^1\\.(0|[1-9][0-9]?)$"));

  /** A licence as an SPDX identifier, such as {@code etalab-2.0}. */
  public static final Codec<String> LICENCE =
      string(
          JsonMessages.of("expected-licence"),
          licence -> licence.matches("[A-Za-z0-9._-]{1,64}") ? licence : null,
          licence -> licence,
          json -> {
            json.write("pattern", "^[A-Za-z0-9._-]{1,64}$").writeStartArray("examples");
            List.of("etalab-2.0", "ODbL-1.0", "CC-BY-4.0", "CC0-1.0").forEach(json::write);
            json.writeEnd();
          });

  private Formats() {}

  /** {@return a codec that accepts the name of one format only} */
  public static Codec<String> format(String name) {
    return string(
        JsonMessages.of("expected-format", "format", name),
        format -> format.equals(name) ? format : null,
        format -> format,
        json -> json.write("const", name));
  }
}
