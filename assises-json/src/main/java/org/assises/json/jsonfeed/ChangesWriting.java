package org.assises.json.jsonfeed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assises.json.support.FeedOutput;
import org.assises.model.Assises;
import org.assises.model.Organization;
import org.assises.publication.Change;
import org.assises.publication.Publication;

/** Writes the changes up to one publication. */
final class ChangesWriting {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private final Publication publication;
  private final Assises assises;
  private final FeedOptions options;
  private final List<Locale> languages;
  private final ChangeText texts;
  private final FeedOutput json;
  private final Map<String, Integer> ids = new HashMap<>();

  ChangesWriting(Publication publication, FeedOptions options, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
    this.texts = new ChangeText(assises, languages);
    this.json = json;
  }

  void write() {
    json.member("version", VERSION);
    json.member("title", assises.name().in(languages));
    json.member("home_page_url", assises.page());
    json.member("feed_url", options.address());
    json.member("description", assises.description().map(text -> text.in(languages)));
    json.member("language", texts.words().language().toLanguageTag());
    json.array(
        "authors",
        assises.organizer().map(assises::organization).stream().toList(),
        body -> json.item(() -> writeAuthor(body)));
    json.list("items", publication.history(), this::writeItem);
  }

  private void writeAuthor(Organization body) {
    json.member("name", body.name().in(languages));
    json.member("url", body.page());
  }

  private void writeItem(Change change) {
    if (!texts.isStillPublished(change)) {
      return;
    }
    json.item(
        () -> {
          json.member("id", id(change));
          json.member("url", texts.page(change));
          json.member("title", texts.title(change));
          json.member("content_text", texts.content(change));
          json.member("date_published", change.at().toString());
          json.strings("tags", List.of(kind(change)));
        });
  }

  /** {@return an id that no other change ever has: a number tells apart what happened at once} */
  private String id(Change change) {
    String id =
        "urn:assises:"
            + assises.id().value()
            + ":"
            + kind(change)
            + ":"
            + change.item().value()
            + ":"
            + change.at();
    int earlier = ids.merge(id, 1, Integer::sum);
    return earlier == 1 ? id : id + ":" + earlier;
  }

  /** {@return the kind of change in small letters with hyphens, such as {@code session-moved}} */
  private static String kind(Change change) {
    return change
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
