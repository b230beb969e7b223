package org.assises.ical;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.publication.Publication;

/**
 * One calendar being written: its {@linkplain CalendarHead head}, the zones it uses, its events in
 * the order of the publication.
 */
final class CalendarWriting {
  private final Publication publication;
  private final Assises assises;
  private final CalendarOptions options;

  CalendarWriting(Publication publication, CalendarOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
  }

  void writeTo(ContentLines lines) throws IOException {
    lines.begin(Keyword.VCALENDAR);
    new CalendarHead(publication, options).writeTo(lines);
    writeZones(lines);
    EventWriting events = new EventWriting(publication, options);
    for (Session session : assises.sessions()) {
      if (isWritten(session)) {
        events.write(session, lines);
      }
    }
    lines.end(Keyword.VCALENDAR);
  }

  private boolean isWritten(Session session) {
    return options.includes(assises, session)
        && (options.withCancelled() || session.status() != SessionStatus.CANCELLED);
  }

  private void writeZones(ContentLines lines) throws IOException {
    Map<ZoneId, Years> years = new TreeMap<>(Comparator.comparing(ZoneId::getId));
    for (Session session : assises.sessions()) {
      if (isWritten(session)
          && Span.of(session, assises, options).orElse(null) instanceof Span.Hours hours) {
        years.merge(hours.zone(), Years.of(hours), Years::and);
      }
    }
    years.remove(ZoneOffset.UTC);
    for (Map.Entry<ZoneId, Years> used : years.entrySet()) {
      ZoneDefinition.of(used.getKey(), used.getValue().first(), used.getValue().last())
          .writeTo(lines);
    }
  }

  private record Years(int first, int last) {
    static Years of(Span.Hours hours) {
      return new Years(hours.start().getYear(), hours.end().getYear());
    }

    Years and(Years other) {
      return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }
  }
}
