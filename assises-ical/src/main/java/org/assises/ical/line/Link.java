package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;

/** A link that occurs more than once in an event, encoded once. */
public final class Link {
  private final Phrase raw;

  private Link(Phrase raw) {
    this.raw = raw;
  }

  /** Encodes an http or https link; the model has checked that it is one, in ASCII. */
  public static Link of(URI uri) {
    String text = uri.toString();
    return new Link(new Phrase(text, text.getBytes(UTF_8)));
  }

  /** Returns the octets of the link as a URI value; do not change them. */
  byte[] octets() {
    return raw.octets();
  }

  /** Adds the link to a text, with commas and semicolons escaped. */
  public void addTo(TextValue target) throws IOException {
    String text = raw.text();
    if (text.contains(",") || text.contains(";")) {
      target.add(text);
    } else {
      target.add(raw);
    }
  }
}
