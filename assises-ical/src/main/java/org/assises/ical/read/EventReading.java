package org.assises.ical.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assises.input.PlainText;
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
  private static final Set<String> UNDERSTOOD =
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
          "RECURRENCE-ID");

  private final EventProperties event;
  private final CalendarContext context;
  private final EditionId edition;
  private final ReadPlaces places;
  private final ReadThemes themes;
  private final SharedUids shared;

  EventReading(
      EventProperties event,
      CalendarContext context,
      EditionId edition,
      ReadPlaces places,
      ReadThemes themes,
      SharedUids shared) {
    this.event = event;
    this.context = context;
    this.edition = edition;
    this.places = places;
    this.themes = themes;
    this.shared = shared;
  }

  /** {@return the session, or empty and a report where the event is none that can be read} */
  Optional<Session> session() {
    if (event.find("RECURRENCE-ID").isPresent()) {
      event.report(
          "RECURRENCE-ID", "left out the event: it changes one date of another that repeats");
      return Optional.empty();
    }
    if (context.ours()
        && event.value("X-ASSISES-EDITION").filter(id -> !id.equals(edition.value())).isPresent()) {
      event.report("X-ASSISES-EDITION", "left out the event: it belongs to another edition");
      return Optional.empty();
    }
    Optional<String> title = event.text("SUMMARY");
    if (title.isEmpty()) {
      event.report("SUMMARY", "left out the event: it has no title");
      return Optional.empty();
    }
    return new SlotReading(event, context).slot().flatMap(slot -> tried(title.get(), slot));
  }

  /** What the model refuses, such as an id that is none, is left out whole. */
  private Optional<Session> tried(String title, Slot slot) {
    try {
      return Optional.of(session(title, slot));
    } catch (IllegalArgumentException e) {
      event.report("UID", "left out the event: the model has no place for one of its values");
      return Optional.empty();
    }
  }

  private Session session(String summary, Slot slot) {
    boolean ours = context.ours() && event.find("X-ASSISES-KIND").isPresent();
    String language =
        event
            .value("X-ASSISES-LANGUAGE")
            .filter(CalendarContext::isLanguage)
            .orElse(context.language());
    AssisesEventReader own = new AssisesEventReader(event, language);
    String title = ours ? own.title(slot).orElse(summary) : plain("SUMMARY", summary);
    SessionKind kind = ours ? own.kind() : SessionKind.OTHER;
    Session.Builder session =
        Session.builder(id(ours), edition, kind, Text.of(language, title), slot);
    session.status(ours ? own.status().orElseGet(this::status) : status());
    session.visibility(visibility());
    places.locate(event, language, session);
    if (ours) {
      own.restore(themes, session);
    } else {
      readForeign(language, session);
    }
    return session.build();
  }

  private SessionId id(boolean ours) {
    String uid = event.text("UID").orElse("");
    if (ours) {
      int at = uid.indexOf('@');
      return new SessionId(IdMaker.forUid(at > 0 ? uid.substring(0, at) : uid));
    }
    if (uid.isEmpty()) {
      event.report("UID", "there is none: the id is made from start, title and place");
      return event.idFromFacts();
    }
    if (shared.has(event.value("UID").orElse(""))) {
      event.report(
          "UID", "another event has it too: the id is made from it, start, title and place");
      return event.idFromFacts();
    }
    return new SessionId(IdMaker.forUid(uid));
  }

  private SessionStatus status() {
    if (context.cancels()) {
      return SessionStatus.CANCELLED;
    }
    String status = event.value("STATUS").orElse("CONFIRMED").toUpperCase(Locale.ROOT);
    return switch (status) {
      case "CANCELLED" -> SessionStatus.CANCELLED;
      case "TENTATIVE" -> SessionStatus.TENTATIVE;
      case "CONFIRMED" -> SessionStatus.CONFIRMED;
      default -> {
        event.report("STATUS", "not one of an event's: read as confirmed");
        yield SessionStatus.CONFIRMED;
      }
    };
  }

  /** What its owner does not show to everybody is not published either. */
  private Visibility visibility() {
    boolean open =
        event.value("CLASS").filter(value -> !value.equalsIgnoreCase("PUBLIC")).isEmpty();
    if (!open) {
      event.report("CLASS", "the event is not public: read as a draft");
    }
    return open ? Visibility.PUBLIC : Visibility.DRAFT;
  }

  private void readForeign(String language, Session.Builder session) {
    if (event.find("RRULE").isPresent() || event.find("RDATE").isPresent()) {
      event.report("RRULE", "the event repeats: only its first date was read");
    }
    event
        .text("DESCRIPTION")
        .or(() -> event.text("X-ALT-DESC"))
        .map(text -> plain("DESCRIPTION", text))
        .filter(text -> !text.isBlank())
        .ifPresent(text -> session.description(Text.of(language, text)));
    session.themes(themes(language));
    new LinkReading(event, language).read(session);
    event.reportUnread(UNDERSTOOD);
  }

  private List<ThemeId> themes(String language) {
    List<Optional<ThemeId>> read = new ArrayList<>();
    for (RawProperty categories : event.all("CATEGORIES")) {
      for (String name : CalendarText.list(categories.value())) {
        String open = plain("CATEGORIES", name);
        if (!open.isEmpty()) {
          read.add(themes.named(language, open));
        }
      }
    }
    return event.themes(read);
  }

  private String plain(String property, String text) {
    return event.open(property, PlainText.of(text));
  }
}
