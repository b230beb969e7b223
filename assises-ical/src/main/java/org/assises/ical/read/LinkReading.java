package org.assises.ical.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.model.WebLink;

/** Reads the links of an event: its page, documents and live streams. */
final class LinkReading {
  private final EventProperties event;
  private final String language;

  LinkReading(EventProperties event, String language) {
    this.event = event;
    this.language = language;
  }

  void read(Session.Builder session) {
    event.find("URL").flatMap(this::link).ifPresent(session::page);
    List<Document> documents = new ArrayList<>();
    event.all("ATTACH").forEach(attachment -> document(attachment).ifPresent(documents::add));
    session.documents(documents);
    List<Broadcast> broadcasts = new ArrayList<>();
    for (String name : List.of("CONFERENCE", "X-GOOGLE-CONFERENCE")) {
      event
          .all(name)
          .forEach(conference -> link(conference).map(Broadcast::live).ifPresent(broadcasts::add));
    }
    session.broadcasts(broadcasts.stream().distinct().toList());
  }

  private Optional<Document> document(RawProperty attachment) {
    if (attachment.parameter("ENCODING").isPresent()) {
      event.report(attachment, "attachment-embedded");
      return Optional.empty();
    }
    return link(attachment)
        .map(
            page ->
                new Document(
                    Text.of(language, name(attachment, page)),
                    page,
                    Optional.empty(),
                    Optional.empty()));
  }

  private static String name(RawProperty attachment, URI page) {
    String path = Optional.ofNullable(page.getPath()).orElse("");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return attachment
        .parameter("FILENAME")
        .filter(name -> !name.isBlank())
        .orElse(last.isBlank() ? page.getHost() : last);
  }

  /** Returns the link; empty, with a report, if it is not a valid http or https link. */
  private Optional<URI> link(RawProperty property) {
    try {
      return Optional.of(WebLink.check("a link", URI.create(property.value().strip())));
    } catch (IllegalArgumentException e) {
      event.report(property, "link-unread");
      return Optional.empty();
    }
  }
}
