package org.assises.json.codec;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads and writes absolute http and https links as strings. */
final class LinkCodec extends StringCodec<URI> {
  LinkCodec() {
    super("expected-link", false, "format", "uri", "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
  }

  @Override
  protected String text(URI link) {
    return link.toString();
  }

  @Override
  protected @Nullable URI parse(String text, Reading in) {
    return isWeb(text) ? in.links().parse(text) : null;
  }

  private static boolean isWeb(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }
}
