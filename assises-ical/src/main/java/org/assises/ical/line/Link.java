package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;

/** A link that an event names more than once, made ASCII and octets once. */
public final class Link {
  private final Phrase raw;

  private Link(Phrase raw) {
    this.raw = raw;
  }

  /** {@return an http(s) link, which the model has checked to be one} */
  public static Link of(URI uri) {
    String text = AsciiUri.of(uri);
    return new Link(new Phrase(text, text.getBytes(US_ASCII)));
  }

  /** {@return the octets of the link as a value of its own; not to be changed} */
  byte[] octets() {
    return raw.octets();
  }

  /** Adds the link to a text, where a comma or a semicolon in it has to be escaped. */
  public void addTo(TextTarget target) throws IOException {
    String text = raw.text();
    if (text.contains(",") || text.contains(";")) {
      target.add(text);
    } else {
      target.add(raw);
    }
  }
}
