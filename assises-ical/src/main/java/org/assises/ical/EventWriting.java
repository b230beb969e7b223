package org.assises.ical;

import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.OrganizationId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Subject;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;
import org.assises.publication.Revision;

/**
 * Writes sessions as events (VEVENT, RFC 5545, 3.6.1), each with what subscribers need to follow
 * its changes.
 */
final class EventWriting {
  private final Publication publication;
  private final Assises assises;
  private final CalendarOptions options;
  private final List<Locale> languages;
  private final Words words;
  private final String authority;
  private final PlaceLines places;
  private final DescriptionText descriptions;
  private final ExtensionLines extensions;
  private final Map<About, byte[]> categories = new HashMap<>();
  private final Map<EditionId, byte[]> contacts = new HashMap<>();
  private final RichLines rich;

  private record About(SessionKind kind, List<ThemeId> themes) {}

  EventWriting(Publication publication, CalendarOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
    this.words = Words.in(languages);
    this.authority = options.authority(assises);
    this.places = new PlaceLines(assises, languages);
    this.descriptions = new DescriptionText(assises, languages, words);
    this.extensions = new ExtensionLines(languages);
    this.rich = new RichLines(assises, languages, authority);
  }

  /** Writes a session; nothing where no day is known for it. */
  void write(Session session, ContentLines lines) throws IOException {
    Optional<Span> span = Span.of(session, assises, options);
    if (span.isEmpty()) {
      return;
    }
    Edition edition = assises.edition(session.edition());
    lines.begin(Keyword.VEVENT);
    writeIdentity(session, lines);
    writeSpan(span.get(), lines);
    writeSummary(session, edition, lines);
    writeDescription(session, edition, lines);
    lines.copy(places.of(session));
    lines.copy(categories(session));
    writeStatus(session, edition, span.get(), lines);
    writeLinks(session, edition, lines);
    if (options.rich()) {
      rich.writeProperties(session, edition, descriptions.of(session, edition), lines);
    }
    extensions.write(session, span.get(), lines);
    if (options.rich()) {
      rich.writeComponents(session, lines);
    }
    lines.end(Keyword.VEVENT);
  }

  private void writeIdentity(Session session, ContentLines lines) throws IOException {
    Revision revision = publication.revision(session.id());
    lines.property(Keyword.UID);
    writeUid(session, lines).end();
    lines.property(Keyword.DTSTAMP).utc(revision.lastModified()).end();
    lines.property(Keyword.CREATED).utc(revision.created()).end();
    lines.property(Keyword.LAST_MODIFIED).utc(revision.lastModified()).end();
    lines.property(Keyword.SEQUENCE).number(revision.number()).end();
  }

  private ContentLines writeUid(Session session, ContentLines lines) throws IOException {
    return lines
        .text(session.id().value())
        .token("@")
        .text(session.edition().value())
        .token(".")
        .text(authority);
  }

  private static void writeSpan(Span span, ContentLines lines) throws IOException {
    if (span instanceof Span.Days days) {
      lines
          .property(Keyword.DTSTART)
          .parameter(Keyword.VALUE, Keyword.DATE)
          .date(days.first())
          .end();
      lines.property(Keyword.DTEND).parameter(Keyword.VALUE, Keyword.DATE).date(days.end()).end();
    } else if (span instanceof Span.Hours hours) {
      ZoneId zone = hours.zone();
      writeMoment(Keyword.DTSTART, hours.start(), zone, lines);
      writeMoment(Keyword.DTEND, hours.end(), zone, lines);
    }
  }

  private static void writeMoment(
      Keyword name, ZonedDateTime moment, ZoneId zone, ContentLines lines) throws IOException {
    if (zone.equals(ZoneOffset.UTC)) {
      lines.property(name).utc(moment.toInstant()).end();
    } else {
      lines
          .property(name)
          .parameter(Keyword.TZID, zone.getId())
          .local(moment.toLocalDate(), moment.toLocalTime())
          .end();
    }
  }

  private void writeSummary(Session session, Edition edition, ContentLines lines)
      throws IOException {
    lines.property(Keyword.SUMMARY);
    if (isCancelled(session, edition)) {
      lines.text(words.cancelled());
    }
    if (session.slot() instanceof Slot.PartOfDay part) {
      lines.text(words.before(part));
    }
    lines.text(session.title().in(languages)).end();
  }

  private void writeDescription(Session session, Edition edition, ContentLines lines)
      throws IOException {
    StringBuilder description = descriptions.of(session, edition);
    if (!description.isEmpty()) {
      lines.property(Keyword.DESCRIPTION).text(description).end();
    }
  }

  private byte[] categories(Session session) {
    return categories.computeIfAbsent(
        new About(session.kind(), session.themes()),
        about -> ContentLines.of(lines -> writeCategories(about, lines)));
  }

  private void writeCategories(About about, ContentLines lines) throws IOException {
    lines.property(Keyword.CATEGORIES).text(words.kind(about.kind()));
    for (ThemeId theme : about.themes()) {
      lines.token(",").text(assises.theme(theme).name().in(languages));
    }
    lines.end();
  }

  private void writeStatus(Session session, Edition edition, Span span, ContentLines lines)
      throws IOException {
    boolean assumedHours = session.slot() instanceof Slot.PartOfDay && span instanceof Span.Hours;
    SessionStatus shown = assumedHours ? SessionStatus.TENTATIVE : session.status();
    SessionStatus status = isCancelled(session, edition) ? SessionStatus.CANCELLED : shown;
    lines.property(Keyword.STATUS).token(status.name()).end();
    boolean opaque =
        options.busy() && span instanceof Span.Hours && status != SessionStatus.CANCELLED;
    lines.property(Keyword.TRANSP).token(opaque ? Keyword.OPAQUE : Keyword.TRANSPARENT).end();
  }

  private static boolean isCancelled(Session session, Edition edition) {
    return session.status() == SessionStatus.CANCELLED
        || edition.status() == EditionStatus.CANCELLED;
  }

  private void writeLinks(Session session, Edition edition, ContentLines lines) throws IOException {
    Optional<URI> page = session.page().or(edition::page).or(assises::page);
    if (page.isPresent()) {
      lines.property(Keyword.URL).uri(page.get()).end();
    }
    lines.copy(
        contacts.computeIfAbsent(
            edition.id(), unused -> ContentLines.of(contact -> writeContact(edition, contact))));
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

  private void writeContact(Edition edition, ContentLines lines) throws IOException {
    Optional<OrganizationId> organizer = edition.organizer().or(assises::organizer);
    if (organizer.isPresent()) {
      lines
          .property(Keyword.CONTACT)
          .text(assises.organization(organizer.get()).name().in(languages))
          .end();
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
        writeUid(assises.session(workshop), lines).end();
      }
    }
  }
}
