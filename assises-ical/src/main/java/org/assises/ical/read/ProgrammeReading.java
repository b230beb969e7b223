package org.assises.ical.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.input.ImportedProgramme;
import org.assises.input.Provenance;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;

/** Calendars being read into the programme of an edition. */
public final class ProgrammeReading {
  private final ReadingOptions options;
  private final EditionId edition;
  private final ReadPlaces places;
  private final ReadThemes themes = new ReadThemes();
  private final Map<SessionId, Versioned> sessions = new LinkedHashMap<>();

  private record Versioned(Session session, Provenance provenance) {}

  public ProgrammeReading(ReadingOptions options, EditionId edition) {
    this.options = options;
    this.edition = edition;
    this.places = new ReadPlaces(options.venue());
  }

  public ImportedProgramme read(RawCalendars calendars) {
    ReadingReport report = new ReadingReport(calendars.skipped());
    SharedUids shared = SharedUids.in(calendars.calendars());
    for (RawComponent calendar : calendars.calendars()) {
      read(calendar, shared, report);
    }
    return new ImportedProgramme(
        edition,
        places.places(),
        places.rooms(),
        themes.all(),
        List.of(),
        sessions.values().stream().map(Versioned::session).toList(),
        provenances(),
        report.losses());
  }

  private Map<SessionId, Provenance> provenances() {
    Map<SessionId, Provenance> provenances = new HashMap<>();
    sessions.forEach((id, versioned) -> provenances.put(id, versioned.provenance()));
    return provenances;
  }

  private void read(RawComponent calendar, SharedUids shared, ReadingReport report) {
    CalendarContext context = CalendarContext.of(calendar, options);
    int number = 0;
    for (RawComponent component : calendar.components()) {
      if (component.name().equals("VEVENT")) {
        EventProperties event =
            new EventProperties(component, "VCALENDAR/VEVENT[" + ++number + "]", report);
        new EventReading(event, context, edition, places, themes, shared)
            .session()
            .ifPresent(session -> add(session, event, shared));
      } else if (!component.name().equals("VTIMEZONE")) {
        report.add("VCALENDAR/" + component.name(), component.line(), "left out: it is no event");
      }
    }
  }

  /** Keeps the later revision of what is there twice (RFC 5546, 2.1.5). */
  private void add(Session session, EventProperties event, SharedUids shared) {
    Provenance provenance = event.provenance(shared);
    Optional<Versioned> there = Optional.ofNullable(sessions.get(session.id()));
    if (there.isPresent()) {
      event.report(
          "UID",
          "there are several events of this UID; the one with the highest SEQUENCE was read");
    }
    if (there.isEmpty() || there.get().provenance().sequence() <= provenance.sequence()) {
      sessions.put(session.id(), new Versioned(session, provenance));
    }
  }
}
