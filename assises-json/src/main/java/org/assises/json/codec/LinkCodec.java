package org.assises.json.codec;

import jakarta.json.stream.JsonParser.Event;
import java.net.URI;
import org.assises.json.wording.JsonMessages;
import org.assises.wording.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes absolute http and https links as strings. */
final class LinkCodec extends Codec<URI> {
  @Override
  public void write(URI link, Writing out) {
    out.json().write(link.toString());
  }

  @Override
  public @Nullable URI read(Reading in) {
    if (in.event() != Event.VALUE_STRING) {
      return expected(expected(), in);
    }
    @Nullable URI link = parsed(in.text(), in.links());
    return link == null ? refused(expected(), in) : link;
  }

  private static @Nullable URI parsed(String text, LinkParser links) {
    try {
      return isWeb(text) ? links.parse(text) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isWeb(String text) {
    return text.regionMatches(true, 0, "http://", 0, 7)
        || text.regionMatches(true, 0, "https://", 0, 8);
  }

  private static Message expected() {
    return JsonMessages.of("expected-link");
  }

  @Override
  protected void describe(SchemaWriting out) {
    out.keywords("type", "string", "format", "uri", "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
  }
}
