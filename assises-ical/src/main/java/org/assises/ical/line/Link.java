package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;

/** A link that occurs more than once in an event, encoded once. */
public final class Link {
  private final Phrase raw;

  private Link(Phrase raw) {
    this.raw = raw;
  }

  /** Encodes an http or https link; the model has checked that it is one. */
  public static Link of(URI uri) {
    String text = AsciiUri.of(uri);
    return new Link(new Phrase(text, text.getBytes(US_ASCII)));
  }

  /** Returns the octets of the link as a URI value; do not change them. */
  byte[] octets() {
    return raw.octets();
  }

  /** Adds the link to a text, with commas and semicolons escaped. */
  public void addTo(TextTarget target) throws IOException {
    String text = raw.text();
    if (text.contains(",") || text.contains(";")) {
      target.add(text);
    } else {
      target.add(raw);
    }
  }
}
