package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * The rule for links in programmes and feeds: an absolute http or https address with a host,
 * without user information, of at most 2,000 characters.
 */
public final class WebLink {
  private static final int LONGEST = 2_000;

  private WebLink() {}

  /** {@return whether the rule allows this address} */
  public static boolean isAllowed(URI address) {
    return isWeb(address) && hasOnlyHost(address) && address.toString().length() <= LONGEST;
  }

  /**
   * Returns the address if the rule allows it.
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
    if (address.toString().length() > LONGEST) {
      throw RefusedValueException.of("text-too-long", "thing", thing, "longest", LONGEST);
    }
    return address;
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
