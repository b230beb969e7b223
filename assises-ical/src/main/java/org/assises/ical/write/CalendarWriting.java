package org.assises.ical.write;

import java.io.IOException;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.publication.Publication;

/** Writes a calendar: its header, the zones it uses, its events in the order of the publication. */
public final class CalendarWriting {
  private final Publication publication;
  private final Assises assises;
  private final CalendarOptions options;
  private final ZoneLines definitions;
  private final EventTimes spans;

  public CalendarWriting(Publication publication, CalendarOptions options, ZoneLines definitions) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.definitions = definitions;
    this.spans = new EventTimes(assises, options);
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
    for (Session session : assises.sessions()) {
      if (isWritten(session) && spans.of(session).orElse(null) instanceof Span.Hours hours) {
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
    EventWriting events = new EventWriting(publication, options, spans, before);
    for (Session session : assises.sessions()) {
      if (isWritten(session)) {
        events.write(session, lines);
      }
    }
  }

  private boolean isWritten(Session session) {
    return options.includes(assises, session)
        && (options.withCancelled() || session.status() != SessionStatus.CANCELLED);
  }
}
