package org.assises.json.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.assises.model.WebLink;

/** Links as the model takes them: to a web page, without a user name. */
public final class WrittenLink {
  private static final int LONGEST = 2_000;

  private WrittenLink() {}

  /** {@return the link that a text is; empty where it is none that a page may hold} */
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
