package org.assises.json.schedule.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Document;
import org.assises.model.Text;
import org.assises.model.WebLink;

/** Reads links of a schedule to web pages. Other links are reported. */
final class WebLinks {

  private final Optional<URI> base;

  /**
   * Creates a reader that resolves links against the address that the schedule states for itself,
   * if any.
   */
  WebLinks(ReadObject schedule) {
    this.base = link(schedule, "base_url", Optional.empty());
  }

  Optional<URI> link(ReadObject object, String name) {
    return link(object, name, base);
  }

  /**
   * {@return the links of an event as documents, each with its title, or its address if it has
   * none}
   */
  List<Document> documents(ReadObject event, String language) {
    List<Document> documents = new ArrayList<>();
    for (String list : List.of("links", "attachments")) {
      for (ReadObject link : event.objects(list, "url")) {
        link(link, "url").ifPresent(page -> documents.add(document(link, page, language)));
      }
    }
    return documents;
  }

  private static Document document(ReadObject link, URI page, String language) {
    return Document.of(Text.of(language, link.line("title").orElse(page.toString())), page);
  }

  private static Optional<URI> link(ReadObject object, String name, Optional<URI> base) {
    Optional<String> text = object.line(name);
    if (text.isEmpty() || text.get().startsWith("urn:")) {
      return Optional.empty();
    }
    try {
      URI given = new URI(text.get());
      URI link = base.map(root -> root.resolve(given)).orElse(given);
      if (WebLink.isAllowed(link)) {
        return Optional.of(link);
      }
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Reported below, like any other text that is not a link.
    }
    object.report(name, "web-link-unread");
    return Optional.empty();
  }
}
