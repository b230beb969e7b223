package org.assises.json.jsonfeed;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.json.support.FeedOutput;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.Organization;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.publication.Change;
import org.assises.publication.ChangeTexts;
import org.assises.publication.Fact;
import org.assises.publication.Publication;
import org.assises.publication.ShownOrganization;
import org.assises.publication.ShownValue;

/** Writes the changes of a publication and of those before it. */
final class ChangesWriting {
  private static final Set<ItemKind> SHARED =
      EnumSet.of(
          ItemKind.SPEAKER,
          ItemKind.ORGANIZATION,
          ItemKind.PLACE,
          ItemKind.ROOM,
          ItemKind.THEME,
          ItemKind.SOURCE);
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private final Publication publication;
  private final Assises assises;
  private final FeedOptions options;
  private final List<Locale> languages;
  private final ChangeTexts texts;
  private final FeedOutput json;
  private final Map<String, Integer> ids = new HashMap<>();

  ChangesWriting(Publication publication, FeedOptions options, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
    this.texts = ChangeTexts.of(publication, languages);
    this.json = json;
  }

  void write() {
    json.member("version", VERSION);
    json.member("title", assises.name().in(languages));
    json.member("home_page_url", assises.page());
    json.member("feed_url", options.address());
    json.member("description", assises.description().map(text -> text.in(languages)));
    json.member("language", texts.language().toLanguageTag());
    json.array(
        "authors",
        publication.organizer().stream().map(ShownOrganization::organization).toList(),
        body -> json.item(() -> writeAuthor(body)));
    json.list("items", publication.history(), this::writeItem);
  }

  private void writeAuthor(Organization body) {
    json.member("name", body.name().in(languages));
    json.member("url", body.page());
  }

  private void writeItem(Change change) {
    if (!isListed(change)) {
      return;
    }
    json.item(
        () -> {
          json.member("id", id(change));
          json.member("url", page(change));
          json.member("title", texts.title(change));
          json.member("content_text", texts.content(change));
          json.member("date_published", change.at().toString());
          json.strings("tags", tags(change));
          json.object("_assises", () -> writeExtension(change));
        });
  }

  /** Writes the ids of the assises and the item, for programs. */
  private void writeExtension(Change change) {
    json.member("assises", assises.id().value());
    json.member("item", change.item().kind().code());
    json.member("id", change.item().value());
    json.member("change", change.kind());
  }

  /** {@return the kind of change, and the new status if a status changed} */
  private static List<String> tags(Change change) {
    return change instanceof Change.Changed changed
            && changed.fact() == Fact.STATUS
            && changed.to().orElse(null) instanceof ShownValue.Code status
        ? List.of(change.kind(), status.code())
        : List.of(change.kind());
  }

  /**
   * Returns whether a change has an item of its own in the feed. People, places and themes have
   * none when they are added or removed, since that follows from the items that refer to them.
   */
  private boolean isListed(Change change) {
    if (change instanceof Change.Forgotten) {
      return true;
    }
    boolean comesOrGoes = change instanceof Change.Added || change instanceof Change.Removed;
    if (comesOrGoes && SHARED.contains(change.item().kind())) {
      return false;
    }
    return change instanceof Change.Removed
        || change.item().equals(assises.id())
        || assises.has(change.item());
  }

  /** {@return the most specific page for a change; empty if there is none} */
  private Optional<URI> page(Change change) {
    Id item = change.item();
    if (!assises.has(item)) {
      return assises.page();
    }
    if (item instanceof SessionId session) {
      return publication.shown(assises.session(session)).nearestPage();
    }
    if (item instanceof ProposalId id) {
      Proposal proposal = assises.proposal(id);
      return proposal.page().or(() -> pageOf(proposal.edition()));
    }
    return item instanceof EditionId edition ? pageOf(edition) : assises.page();
  }

  private Optional<URI> pageOf(EditionId edition) {
    return publication.shown(assises.edition(edition)).nearestPage();
  }

  /** {@return a permanent id; a number distinguishes changes of the same kind, item and instant} */
  private String id(Change change) {
    String id =
        "urn:assises:"
            + assises.id().value()
            + ":"
            + change.kind()
            + ":"
            + change.item().value()
            + ":"
            + change.at();
    int earlier = ids.merge(id, 1, Integer::sum);
    return earlier == 1 ? id : id + ":" + earlier;
  }
}
