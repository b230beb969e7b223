package org.assises.portal;

import java.net.URI;
import java.util.Locale;

/** Checks the public address of the site before the portal starts. */
final class PublicAddress {
  private static final String RIGHT =
      "--public-address is a scheme and a host, such as https://assises.example: ";

  private PublicAddress() {}

  /**
   * {@return the address without a final slash, with its host in lower case}
   *
   * @throws IllegalArgumentException if it cannot be the base of links
   */
  static URI check(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    require(scheme.equals("https") || scheme.equals("http"), "it begins with https://");
    require(address.getHost() != null, "it names a host");
    require(address.getRawUserInfo() == null, "no user or password belongs there");
    require(
        address.getRawQuery() == null && address.getRawFragment() == null,
        "nothing follows the host");
    String path = String.valueOf(address.getRawPath());
    require(
        path.isEmpty() || path.equals("/"),
        "the site has a host of its own, such as assises.example, and no path");
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return URI.create(scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + port);
  }

  private static void require(boolean kept, String rule) {
    if (!kept) {
      throw new IllegalArgumentException(RIGHT + rule);
    }
  }
}
