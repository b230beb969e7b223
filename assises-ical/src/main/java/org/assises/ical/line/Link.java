package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;

/**
 * A link that occurs more than once in an event, encoded once in ASCII (RFC 3987, 3.1): apps do not
 * recognize other characters as part of a link.
 */
public final class Link {
  private final Phrase raw;

  private Link(Phrase raw) {
    this.raw = raw;
  }

  /** Encodes an http or https link; the model has checked that it is one. */
  public static Link of(URI uri) {
    String text = ascii(uri);
    return new Link(new Phrase(text, text.getBytes(UTF_8)));
  }

  /**
   * {@return the link with all non-ASCII characters percent-encoded; an unpaired surrogate becomes
   * U+FFFD}
   *
   * <p>{@link URI#toASCIIString} does the same, but throws a NullPointerException for an unpaired
   * surrogate, which {@link URI} accepts.
   */
  public static String ascii(URI uri) {
    String text = uri.toString();
    return isAscii(text) ? text : encoded(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String text) {
    StringBuilder ascii = new StringBuilder();
    ComposedText.of(text).codePoints().forEach(codePoint -> append(codePoint, ascii));
    return ascii.toString();
  }

  private static void append(int codePoint, StringBuilder ascii) {
    if (codePoint < 128) {
      ascii.append((char) codePoint);
      return;
    }
    HexFormat hex = HexFormat.of().withUpperCase();
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    for (byte octet : Character.toString(half ? 0xFFFD : codePoint).getBytes(UTF_8)) {
      ascii.append('%').append(hex.toHexDigits(octet));
    }
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
