package org.assises.ical.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.publication.Publication;

/** Writes a calendar: its header, the zones it uses, its events in the order of the publication. */
public final class CalendarWriting {
  private final Publication publication;
  private final CalendarOptions options;
  private final ZoneLines definitions;

  /** The sessions that are written. */
  private final List<Session> sessions = new ArrayList<>();

  /** When each of them is shown. */
  private final List<Span> spans = new ArrayList<>();

  public CalendarWriting(Publication publication, CalendarOptions options, ZoneLines definitions) {
    this.publication = publication;
    this.options = options;
    this.definitions = definitions;
    Assises assises = publication.assises();
    EventTimes times = new EventTimes(assises, options);
    for (Session session : assises.sessions()) {
      if (isWritten(session, assises)) {
        Optional<Span> span = times.of(session);
        if (span.isPresent()) {
          sessions.add(session);
          spans.add(span.get());
        }
      }
    }
  }

  private boolean isWritten(Session session, Assises assises) {
    return options.includes(assises, session)
        && (options.withCancelled() || session.status() != SessionStatus.CANCELLED);
  }

  public void writeTo(ContentLines lines) throws IOException {
    lines.begin(Keyword.VCALENDAR);
    new CalendarHead(publication, options).writeTo(lines);
    ZonesUsed zones = new ZonesUsed();
    addZones(zones);
    zones.writeTo(lines, definitions);
    writeEvents(lines, "");
    lines.end(Keyword.VCALENDAR);
  }

  /** Adds the zones of the events. */
  void addZones(ZonesUsed zones) {
    for (Span span : spans) {
      if (span instanceof Span.Hours hours) {
        zones.add(hours);
      }
    }
  }

  /**
   * Writes the events.
   *
   * @param before the prefix of every title; may be empty
   */
  void writeEvents(ContentLines lines, String before) throws IOException {
    EventWriting events = new EventWriting(publication, options, before);
    for (int i = 0; i < sessions.size(); i++) {
      events.write(sessions.get(i), spans.get(i), lines);
    }
  }
}
