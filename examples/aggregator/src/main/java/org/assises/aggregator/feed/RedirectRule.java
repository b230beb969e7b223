package org.assises.aggregator.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletionException;

/**
 * Decides whether a redirect is followed: only to the same host and port, or to a public address. A
 * city must not direct the aggregator into its own private network.
 */
final class RedirectRule {
  private RedirectRule() {}

  /**
   * {@return the target of the redirect; fails with an {@link IOException} if it is not allowed}
   */
  static URI target(URI origin, HttpResponse<?> answer, int left) {
    try {
      return checked(origin, answer, left);
    } catch (IOException | IllegalArgumentException e) {
      throw new CompletionException(
          e instanceof IOException ? e : new IOException("a redirect to an invalid address", e));
    }
  }

  private static URI checked(URI origin, HttpResponse<?> answer, int left) throws IOException {
    String location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException("a redirect without an address"));
    URI target = answer.uri().resolve(location);
    boolean isHttp = "http".equals(target.getScheme()) || "https".equals(target.getScheme());
    if (!isHttp || target.getHost() == null || target.getUserInfo() != null) {
      throw new IOException("a redirect to an address that is not http(s)");
    }
    if (left == 0) {
      throw new IOException("too many redirects");
    }
    if (!isSame(origin, target) && isPrivate(target.getHost())) {
      throw new IOException("a redirect to a private address");
    }
    return target;
  }

  private static boolean isSame(URI one, URI other) {
    return one.getHost().equalsIgnoreCase(other.getHost()) && one.getPort() == other.getPort();
  }

  private static boolean isPrivate(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (isPrivate(address)) {
        return true;
      }
    }
    return false;
  }

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean sharedByCarriers = bytes.length == 4 && first == 100 && second >= 64 && second < 128;
    boolean uniqueLocal = bytes.length == 16 && (first & 0xFE) == 0xFC;
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || sharedByCarriers
        || uniqueLocal
        || (bytes.length == 4 && first == 0);
  }
}
