package org.assises.ical.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assises.input.ImportedProgramme;
import org.assises.input.Provenance;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Text;

/** Reads calendars into the programme of an edition. */
public final class ProgrammeReading {
  /**
   * The most dates of all series together. Each series counts as at least 10, and one whose rule
   * takes long as more.
   */
  private static final int MOST_OCCURRENCES = 20_000;

  private static final int COST_OF_A_SERIES = 10;
  private static final int STEPS_OF_AN_OCCURRENCE = 500;

  /** The properties of a calendar that are read, or that only matter to programs. */
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "VERSION",
          "PRODID",
          "CALSCALE",
          "METHOD",
          "X-WR-TIMEZONE",
          "UID",
          "X-WR-RELCALID",
          "SOURCE",
          "REFRESH-INTERVAL",
          "X-PUBLISHED-TTL",
          "X-MS-OLK-FORCEINSPECTOROPEN");

  private final ReadingOptions options;
  private final EditionId edition;
  private final ReadPlaces places;
  private final ReadThemes themes = new ReadThemes();
  private final Map<SessionId, ReadSession> sessions = new LinkedHashMap<>();
  private int occurrencesLeft = MOST_OCCURRENCES;

  public ProgrammeReading(ReadingOptions options, EditionId edition) {
    this.options = options;
    this.edition = edition;
    this.places = new ReadPlaces(options.venue());
  }

  public ImportedProgramme read(RawCalendars calendars) {
    ReadingReport report = new ReadingReport(calendars.skipped());
    SharedUids shared = SharedUids.in(calendars.calendars());
    Map<String, List<EventReading>> events = new LinkedHashMap<>();
    for (RawComponent calendar : calendars.calendars()) {
      collect(calendar, shared, report, events);
    }
    events.values().forEach(this::read);
    return new ImportedProgramme(
        edition,
        places.places(),
        places.rooms(),
        themes.all(),
        List.of(),
        sessions.values().stream().map(ReadSession::session).toList(),
        provenances(),
        report.losses());
  }

  private Map<SessionId, Provenance> provenances() {
    Map<SessionId, Provenance> provenances = new HashMap<>();
    sessions.forEach((id, read) -> provenances.put(id, read.provenance()));
    return provenances;
  }

  /** Collects the events by UID. Each event whose UID is missing or shared gets its own list. */
  private void collect(
      RawComponent calendar,
      SharedUids shared,
      ReadingReport report,
      Map<String, List<EventReading>> events) {
    CalendarContext context = CalendarContext.of(calendar, options);
    if (!context.ours()) {
      reportUnread(calendar, report);
    }
    int number = 0;
    for (RawComponent component : calendar.components()) {
      if (component.name().equals("VEVENT")) {
        EventProperties event =
            new EventProperties(component, "VCALENDAR/VEVENT[" + ++number + "]", report);
        String uid = event.value("UID").orElse("");
        boolean own = !uid.isEmpty() && !shared.has(uid);
        EventReading reading =
            new EventReading(new EventRevision(event, context), edition, places, themes, shared);
        events
            .computeIfAbsent(own ? uid : uid + "\n" + events.size(), key -> new ArrayList<>())
            .add(reading);
      } else if (!component.name().equals("VTIMEZONE")) {
        report.add("VCALENDAR/" + component.name(), component.line(), "not-an-event");
      }
    }
  }

  /** Reports the properties of a calendar as a whole (RFC 7986) that are not read. */
  private static void reportUnread(RawComponent calendar, ReadingReport report) {
    String unread =
        calendar.properties().stream()
            .map(RawProperty::name)
            .filter(name -> !UNDERSTOOD.contains(name))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!unread.isEmpty()) {
      report.add("VCALENDAR", calendar.line(), "properties-unread", "names", unread);
    }
  }

  /** Reads the events with one UID: revisions of the event, and changes of single dates. */
  private void read(List<EventReading> events) {
    List<EventReading> revisions = new ArrayList<>();
    List<EventReading> changes = new ArrayList<>();
    for (EventReading event : events) {
      if (!event.isOfAnotherEdition()) {
        (event.revision().isOverride() ? changes : revisions).add(event);
      }
    }
    if (revisions.isEmpty()) {
      changes.forEach(this::readAlone);
      return;
    }
    EventReading latest = latest(revisions);
    Optional<Slot> slot = latest.slot();
    Optional<Text> title = slot.flatMap(latest::title);
    boolean cancelsOther =
        latest.revision().isCancelled()
            && revisions.size() > 1
            && latest.revision().properties().find("DTSTART").isEmpty();
    if (slot.isPresent() && title.isPresent() && !cancelsOther) {
      read(latest, title.get(), slot.get(), changes);
    } else {
      readIncomplete(latest, revisions, slot.isPresent());
    }
  }

  /** Returns the latest revision; if several are equal, the last in the input. */
  private static EventReading latest(List<EventReading> revisions) {
    EventReading latest = revisions.get(0);
    for (EventReading other : revisions.subList(1, revisions.size())) {
      if (EventRevision.AGE.compare(other.revision(), latest.revision()) >= 0) {
        latest = other;
      }
    }
    if (revisions.size() > 1) {
      latest.report("UID", "revisions-several");
    }
    return latest;
  }

  private void read(EventReading event, Text title, Slot slot, List<EventReading> changes) {
    Optional<Occurrences> occurrences =
        event.isOurs() ? Optional.empty() : Occurrences.of(event.revision(), slot, options);
    if (occurrences.isEmpty()) {
      event.session(event.id(), title, slot).ifPresent(session -> add(session, event));
      changes.forEach(this::readAlone);
      return;
    }
    if (occurrencesLeft <= 0) {
      event.report("RRULE", "series-left-out");
      return;
    }
    SeriesReading series = new SeriesReading(event, occurrences.get());
    series.add(changes);
    List<ReadSession> read = series.sessions(title, slot, occurrencesLeft);
    int steps = occurrences.get().steps() / STEPS_OF_AN_OCCURRENCE;
    occurrencesLeft -= Math.max(COST_OF_A_SERIES, Math.max(read.size(), steps));
    if (read.isEmpty()) {
      event.report("RRULE", "outside-days-read");
    }
    read.forEach(session -> sessions.put(session.session().id(), session));
  }

  /** Reads the change of a date whose series is not in the input. */
  private void readAlone(EventReading change) {
    Optional<Slot> slot = change.slot();
    Optional<Text> title = slot.flatMap(change::title);
    if (slot.isEmpty()) {
      return;
    }
    if (title.isEmpty()) {
      change.report("SUMMARY", "title-missing");
      return;
    }
    String original =
        change.revision().properties().value("RECURRENCE-ID").orElse("").replaceAll("\\W", "");
    SessionId id = new SessionId(IdMaker.forId(change.id().value() + "_" + original));
    change
        .session(id, title.get(), slot.get())
        .ifPresent(
            session ->
                sessions.put(id, new ReadSession(session, change.provenance("_" + original))));
  }

  /**
   * Reads an event whose latest revision has no title or time. A cancellation often has neither, so
   * that the revision before it is read. Any other event is left out, because its earlier revisions
   * are outdated.
   */
  private void readIncomplete(EventReading latest, List<EventReading> revisions, boolean placed) {
    if (latest.revision().isCancelled()) {
      List<EventReading> older = new ArrayList<>(revisions);
      older.remove(latest);
      older.sort(
          Collections.reverseOrder(
              (a, b) -> EventRevision.AGE.compare(a.revision(), b.revision())));
      for (EventReading before : older) {
        Optional<Slot> slot = before.slot();
        Optional<Text> title = slot.flatMap(before::title);
        if (slot.isPresent() && title.isPresent()) {
          latest.report("STATUS", "cancelled-without-details");
          before
              .session(before.id(), title.get(), slot.get())
              .map(session -> session.toBuilder().status(SessionStatus.CANCELLED).build())
              .ifPresent(session -> add(session, latest));
          return;
        }
      }
    }
    if (placed) {
      latest.report("SUMMARY", "title-missing");
    }
    if (revisions.size() > 1) {
      latest.report("UID", "revision-unread");
    }
  }

  private void add(Session session, EventReading event) {
    sessions.put(session.id(), new ReadSession(session, event.provenance("")));
  }
}
