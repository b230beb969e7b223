package org.assises.json.document;

import java.util.List;
import java.util.regex.Pattern;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.TextCodec;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;

/** Codecs for the name, the version and the licence of a document. */
public final class Formats {
  /** A version that this library can read: 1.0, and later versions 1.x, which only add members. */
  public static final Codec<String> VERSION_1 =
      Scalars.matching(
          "1\\.(0|[1-9][0-9]?)", "expected-version", "pattern", "^1\\.(0|[1-9][0-9]?)$");

  /** A licence as an SPDX identifier, such as {@code etalab-2.0}. */
  public static final Codec<String> LICENCE =
      Scalars.matching(
          "[A-Za-z0-9._-]{1,64}",
          "expected-licence",
          "pattern",
          "^[A-Za-z0-9._-]{1,64}$",
          "examples",
          List.of("etalab-2.0", "ODbL-1.0", "CC-BY-4.0", "CC0-1.0"));

  private Formats() {}

  /** {@return a codec that accepts the name of one format only} */
  public static Codec<String> format(String name) {
    return new TextCodec(Pattern.quote(name), "expected-format", "const", name) {
      @Override
      protected Message expected() {
        return JsonMessages.of("expected-format", "format", name);
      }
    };
  }
}
