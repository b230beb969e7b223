package org.assises.ical.write;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.ical.line.Link;
import org.assises.ical.line.Phrase;
import org.assises.ical.line.TextValue;
import org.assises.ical.words.Words;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Subject;
import org.assises.model.Theme;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.ShownSession;

/**
 * Writes sessions as events (VEVENT, RFC 5545, 3.6.1), with the UID and SEQUENCE by which apps
 * recognize changes.
 */
final class EventWriting {
  private final Publication publication;
  private final CalendarOptions options;
  private final String before;
  private final List<Locale> languages;
  private final Words words;
  private final String authority;
  private final ContentLines kept = ContentLines.kept();
  private final PlaceLines places;
  private final CategoryLine categories;
  private final DescriptionText descriptions;
  private final ExtensionLines extensions;
  private final Optional<RichLines> rich;
  private final Map<EditionId, EditionLines> editions = new HashMap<>();
  private final Map<EditionId, Phrase> uidEnds = new HashMap<>();

  /** The revision of the last event and its lines. Most events have that of the event before. */
  private int number = -1;

  private Instant created = Instant.MIN;
  private Instant lastModified = Instant.MIN;
  private byte[] revision = {};

  /**
   * @param before the prefix of every title; may be empty
   */
  EventWriting(Publication publication, CalendarOptions options, String before) throws IOException {
    this.before = before;
    this.publication = publication;
    this.options = options;
    Assises assises = publication.assises();
    this.languages = options.languages(assises);
    this.words = Words.in(languages);
    this.authority = options.authority(assises);
    this.places = new PlaceLines(languages, kept);
    this.categories = new CategoryLine(languages, words, kept);
    this.descriptions = new DescriptionText(publication, languages, words, kept);
    this.extensions = new ExtensionLines(languages);
    this.rich =
        options.rich() ? Optional.of(new RichLines(languages, authority)) : Optional.empty();
  }

  void write(Session session, Span span, ContentLines lines) throws IOException {
    ShownSession shown = publication.shown(session);
    Optional<URI> uri = session.page();
    Optional<Link> page = uri.isPresent() ? Optional.of(Link.of(uri.get())) : Optional.empty();
    EditionLines common = common(shown);
    lines.begin(Keyword.VEVENT);
    writeIdentity(session, lines);
    span.write(lines);
    writeSummary(session, lines);
    TextValue description = new TextValue(Keyword.DESCRIPTION, lines, rich.isPresent());
    int descriptionLines = descriptions.write(shown, page, description);
    description.end();
    lines.copy(places.of(shown));
    List<Theme> themes = shown.themes();
    categories.write(session.kind(), themes, lines);
    writeStatus(session, span, lines);
    writeLinks(session, common, page, lines);
    if (rich.isPresent()) {
      rich.get().writeProperties(shown, description.copy(), lines);
    }
    lines.copy(common.kind(session.kind()));
    extensions.write(session, span, descriptionLines, themes, page, lines);
    if (rich.isPresent()) {
      rich.get().writeComponents(shown, lines);
    }
    lines.end(Keyword.VEVENT);
  }

  private EditionLines common(ShownSession shown) throws IOException {
    EditionId edition = shown.edition().id();
    EditionLines known = editions.get(edition);
    if (known == null) {
      known = new EditionLines(shown, languages, kept);
      editions.put(edition, known);
    }
    return known;
  }

  /**
   * Returns the end of a session's UID. It names the session's first edition, so that it never
   * changes.
   */
  private Phrase uidEnd(SessionId session) throws IOException {
    EditionId first = publication.firstEdition(session);
    Phrase known = uidEnds.get(first);
    if (known == null) {
      known = kept.phrase("@" + first.value() + "." + authority);
      uidEnds.put(first, known);
    }
    return known;
  }

  private void writeIdentity(Session session, ContentLines lines) throws IOException {
    lines.property(Keyword.UID).text(session.id().value()).text(uidEnd(session.id())).end();
    lines.copy(revision(publication.revision(session.id())));
  }

  /** Returns DTSTAMP, CREATED, LAST-MODIFIED and SEQUENCE. */
  private byte[] revision(Revision event) throws IOException {
    if (event.number() != number
        || !event.created().equals(created)
        || !event.lastModified().equals(lastModified)) {
      number = event.number();
      created = event.created();
      lastModified = event.lastModified();
      kept.property(Keyword.DTSTAMP).utc(lastModified).end();
      kept.property(Keyword.CREATED).utc(created).end();
      kept.property(Keyword.LAST_MODIFIED).utc(lastModified).end();
      kept.property(Keyword.SEQUENCE).number(number).end();
      revision = kept.taken();
    }
    return revision;
  }

  private void writeSummary(Session session, ContentLines lines) throws IOException {
    lines.property(Keyword.SUMMARY);
    lines.text(words.before(session.status()));
    if (session.slot() instanceof Slot.PartOfDay part) {
      lines.text(words.before(part));
    }
    lines.text(before).text(session.title().in(languages)).end();
  }

  /** Writes the status and whether apps show people as busy. */
  private void writeStatus(Session session, Span span, ContentLines lines) throws IOException {
    boolean assumedHours = session.slot() instanceof Slot.PartOfDay && span instanceof Span.Hours;
    SessionStatus own = session.status();
    boolean open = assumedHours || own == SessionStatus.POSTPONED;
    SessionStatus status = open && own != SessionStatus.CANCELLED ? SessionStatus.TENTATIVE : own;
    lines.property(Keyword.STATUS).token(status.name()).end();
    boolean takesPlace = own != SessionStatus.CANCELLED && own != SessionStatus.POSTPONED;
    boolean opaque = options.busy() && span instanceof Span.Hours && takesPlace;
    lines.property(Keyword.TRANSP).token(opaque ? Keyword.OPAQUE : Keyword.TRANSPARENT).end();
  }

  private void writeLinks(
      Session session, EditionLines common, Optional<Link> page, ContentLines lines)
      throws IOException {
    if (page.isPresent()) {
      lines.property(Keyword.URL).uri(page.get()).end();
    } else {
      lines.copy(common.page());
    }
    lines.copy(common.contact());
    for (Document document : session.documents()) {
      lines.property(Keyword.ATTACH);
      if (document.mediaType().isPresent()) {
        lines.parameter(Keyword.FMTTYPE, document.mediaType().get());
      }
      lines.uri(document.page()).end();
    }
    for (Broadcast broadcast : session.broadcasts()) {
      writeConference(broadcast, lines);
    }
    for (Subject subject : session.subjects()) {
      writeRelation(subject, lines);
    }
  }

  private void writeConference(Broadcast broadcast, ContentLines lines) throws IOException {
    if (broadcast.page().isPresent()) {
      boolean live = broadcast.kind() == Broadcast.Kind.LIVE;
      lines
          .property(Keyword.CONFERENCE)
          .parameter(Keyword.VALUE, "URI")
          .parameter(Keyword.FEATURE, "VIDEO")
          .parameter(Keyword.LABEL, live ? words.live() : words.replay())
          .uri(broadcast.page().get())
          .end();
    }
  }

  private void writeRelation(Subject subject, ContentLines lines) throws IOException {
    if (subject instanceof Subject.OfWorkshops of) {
      for (SessionId workshop : of.workshops()) {
        lines.property(Keyword.RELATED_TO).parameter(Keyword.RELTYPE, "SIBLING");
        lines.text(workshop.value());
        lines.text(uidEnd(workshop)).end();
      }
    }
  }
}
