package org.assises.json.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.assises.model.WebLink;

/** Reads links that the model accepts: to a web page, without a user name. */
public final class WrittenLink {
  private static final int LONGEST = 2_000;

  private WrittenLink() {}

  /** {@return the link in a text; empty if the text is not a link that may be published} */
  public static Optional<URI> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI link = new URI(text.strip());
      return WebLink.isAllowed(link) ? Optional.of(link) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
