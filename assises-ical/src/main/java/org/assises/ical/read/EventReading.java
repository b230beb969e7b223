package org.assises.ical.read;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.ical.line.Keyword;
import org.assises.input.Provenance;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.model.ThemeId;
import org.assises.model.Visibility;

/** Reads an event as a session. */
final class EventReading {
  static final Set<String> UNDERSTOOD =
      Set.of(
          "UID",
          "DTSTAMP",
          "CREATED",
          "LAST-MODIFIED",
          "SEQUENCE",
          "DTSTART",
          "DTEND",
          "DURATION",
          "SUMMARY",
          "DESCRIPTION",
          "X-ALT-DESC",
          "LOCATION",
          "GEO",
          "CATEGORIES",
          "STATUS",
          "TRANSP",
          "CLASS",
          "URL",
          "ATTACH",
          "CONFERENCE",
          "X-GOOGLE-CONFERENCE",
          "RRULE",
          "EXRULE",
          "RDATE",
          "EXDATE",
          "RECURRENCE-ID");

  /**
   * The properties that can occur several times (RFC 5545, 3.6.1); of others, the first is read.
   */
  private static final Set<String> SEVERAL =
      Set.of(
          "ATTACH",
          "CATEGORIES",
          "CONFERENCE",
          "X-GOOGLE-CONFERENCE",
          "RRULE",
          "EXRULE",
          "RDATE",
          "EXDATE",
          "DTSTAMP");

  private final EventRevision revision;
  private final EventProperties event;
  private final CalendarContext context;
  private final EditionId edition;
  private final ReadPlaces places;
  private final ReadThemes themes;
  private final SharedUids shared;
  private final String language;
  private final boolean ours;
  private final TextReading texts;

  EventReading(
      EventRevision revision,
      EditionId edition,
      ReadPlaces places,
      ReadThemes themes,
      SharedUids shared) {
    this.revision = revision;
    this.event = revision.properties();
    this.context = revision.context();
    this.edition = edition;
    this.places = places;
    this.themes = themes;
    this.shared = shared;
    this.ours = context.ours() && event.find(Keyword.X_ASSISES_KIND.text()).isPresent();
    this.language =
        event
            .value(Keyword.X_ASSISES_LANGUAGE.text())
            .filter(CalendarContext::isLanguage)
            .orElse(context.language());
    this.texts = new TextReading(event, language);
  }

  EventRevision revision() {
    return revision;
  }

  boolean isOurs() {
    return ours;
  }

  /** Returns whether the event belongs to another edition, and reports it if so. */
  boolean isOfAnotherEdition() {
    boolean other =
        context.ours()
            && event
                .value(Keyword.X_ASSISES_EDITION.text())
                .filter(id -> !id.equals(edition.value()))
                .isPresent();
    if (other) {
      event.report(Keyword.X_ASSISES_EDITION.text(), "other-edition");
    }
    return other;
  }

  /** Returns the slot; empty, with a report, if it cannot be read. */
  Optional<Slot> slot() {
    return new SlotReading(event, context).slot();
  }

  /** Returns the length of a date of a series; empty if all dates have the same exact length. */
  Optional<Duration> length(ZonedDateTime start) {
    return new SlotReading(event, context).nominalLength(start);
  }

  /** Returns the title; empty if it is missing or blank. */
  Optional<Text> title(Slot slot) {
    if (!ours) {
      return texts.title(revision.isCancelled());
    }
    return new AssisesEventReader(event, language)
        .title(slot)
        .or(() -> event.text("SUMMARY"))
        .map(title -> Text.of(language, title));
  }

  /**
   * Returns the identifier of the event in its calendar, and its revision.
   *
   * @param date a suffix for the identifier of a date of a series; empty for other events
   */
  Provenance provenance(String date) {
    Provenance provenance = event.provenance(shared);
    return new Provenance(
        provenance.key().map(key -> key + date), provenance.sequence(), provenance.changed());
  }

  void report(String property, String code) {
    event.report(property, code);
  }

  /** Returns the session; empty, with a report, if a value such as an id is invalid. */
  Optional<Session> session(SessionId id, Text title, Slot slot) {
    try {
      return Optional.of(built(id, title, slot));
    } catch (IllegalArgumentException e) {
      event.report("UID", "value-refused");
      return Optional.empty();
    }
  }

  private Session built(SessionId id, Text title, Slot slot) {
    AssisesEventReader own = new AssisesEventReader(event, language);
    Session.Builder session =
        Session.builder(id, edition, ours ? own.kind() : SessionKind.OTHER, title, slot);
    session.status(ours ? own.status().orElseGet(this::status) : status());
    session.visibility(visibility());
    places.locate(event, language, session);
    if (ours) {
      own.restore(themes, session);
    } else {
      readForeign(session);
    }
    return session.build();
  }

  /** Returns the id of the session, made from the UID unless it is missing or shared. */
  SessionId id() {
    String uid = event.text("UID").orElse("");
    if (ours) {
      int at = uid.indexOf('@');
      return new SessionId(IdMaker.forId(at > 0 ? uid.substring(0, at) : uid));
    }
    if (uid.isEmpty()) {
      event.report("UID", "uid-missing");
      return event.idFromFacts();
    }
    if (shared.has(event.value("UID").orElse(""))) {
      event.report("UID", "uid-shared");
      return event.idFromFacts();
    }
    return new SessionId(IdMaker.forUid(uid));
  }

  private SessionStatus status() {
    if (revision.status().isEmpty()) {
      event.report("STATUS", "status-unknown");
    }
    return revision.status().orElse(SessionStatus.CONFIRMED);
  }

  /** Returns {@link Visibility#DRAFT} for events that their owner marked as private. */
  private Visibility visibility() {
    boolean open =
        event.value("CLASS").filter(value -> !value.equalsIgnoreCase("PUBLIC")).isEmpty();
    if (!open) {
      event.report("CLASS", "not-public");
    }
    return open ? Visibility.PUBLIC : Visibility.DRAFT;
  }

  private void readForeign(Session.Builder session) {
    texts.text("DESCRIPTION").or(() -> texts.text("X-ALT-DESC")).ifPresent(session::description);
    session.themes(themes());
    new LinkReading(event, language).read(session);
    if (event.find("DTEND").isPresent() && event.find("DURATION").isPresent()) {
      event.report("DURATION", "duration-unread");
    }
    event.reportSecond(SEVERAL);
    event.reportUnread(UNDERSTOOD);
  }

  private List<ThemeId> themes() {
    List<Optional<ThemeId>> read = new ArrayList<>();
    for (RawProperty categories : event.all("CATEGORIES")) {
      for (String name : CalendarText.list(categories.value())) {
        String open = texts.plain("CATEGORIES", name);
        if (!open.isEmpty()) {
          read.add(themes.named(language, open));
        }
      }
    }
    return event.themes(read);
  }
}
