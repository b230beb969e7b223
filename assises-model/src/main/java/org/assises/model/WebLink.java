package org.assises.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The rule for links in programmes and feeds: an absolute http or https address with a host,
 * without user information, of at most 2,000 characters.
 *
 * <p>Links are kept in ASCII, as many programs that read feeds require. Other characters become
 * percent-encoded octets (RFC 3987, 3.1): {@code /été} becomes {@code /%C3%A9t%C3%A9}.
 */
public final class WebLink {
  private static final int LONGEST = 2_000;

  private WebLink() {}

  /** {@return whether the rule allows this address} */
  public static boolean isAllowed(URI address) {
    return isWeb(address) && hasOnlyHost(address) && ascii(address).toString().length() <= LONGEST;
  }

  /**
   * Returns the address in ASCII if the rule allows it.
   *
   * @param thing the name of the link in the message of an exception
   * @throws RefusedValueException if the rule does not allow it
   */
  public static URI check(String thing, URI address) {
    requireNonNull(address, thing);
    if (!isWeb(address)) {
      throw RefusedValueException.of("link-scheme", "thing", thing);
    }
    if (!hasOnlyHost(address)) {
      throw RefusedValueException.of("link-host", "thing", thing);
    }
    URI ascii = ascii(address);
    if (ascii.toString().length() > LONGEST) {
      throw RefusedValueException.of("text-too-long", "thing", thing, "longest", LONGEST);
    }
    return ascii;
  }

  /**
   * {@return the address with all non-ASCII characters percent-encoded; an unpaired surrogate
   * becomes U+FFFD}
   *
   * <p>{@link URI#toASCIIString} composes characters before, which RFC 3987 advises against for
   * Unicode (some become ASCII characters that a URI must not contain), and throws a
   * NullPointerException for an unpaired surrogate, which {@link URI} accepts.
   */
  private static URI ascii(URI address) {
    String text = address.toString();
    return isAscii(text) ? address : URI.create(encoded(text));
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
    text.codePoints().forEach(codePoint -> append(codePoint, ascii));
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

  /**
   * {@return whether both links are written in the same way, or both are empty} {@link URI#equals}
   * is slower, and ignores the case of hosts.
   */
  static boolean areSame(Optional<URI> link, Optional<URI> other) {
    return link.isPresent()
        ? other.isPresent() && link.get().toString().equals(other.get().toString())
        : other.isEmpty();
  }

  private static boolean isWeb(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme());
  }

  private static boolean hasOnlyHost(URI address) {
    return address.getHost() != null && address.getRawUserInfo() == null;
  }
}
