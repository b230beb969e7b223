package org.assises.ical.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.HexFormat;

/**
 * Converts links to ASCII (RFC 3987, 3.1): apps do not recognize other characters as part of a
 * link.
 *
 * <p>{@link URI#toASCIIString} does the same, but throws a NullPointerException for an unpaired
 * surrogate, which {@link URI} accepts.
 */
public final class AsciiUri {
  private AsciiUri() {}

  /**
   * {@return the link with all non-ASCII characters percent-encoded; an unpaired surrogate becomes
   * U+FFFD}
   */
  public static String of(URI uri) {
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
}
