package org.assises.ical;

import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Text;
import org.assises.publication.Publication;

/**
 * One calendar being written: its head, the zones it uses, its events in the order of the
 * publication.
 */
final class CalendarWriting {
  private final Publication publication;
  private final Assises assises;
  private final CalendarOptions options;
  private final List<Locale> languages;

  CalendarWriting(Publication publication, CalendarOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
  }

  void writeTo(ContentLines lines) throws IOException {
    lines.begin(Keyword.VCALENDAR);
    writeHead(lines);
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

  private void writeHead(ContentLines lines) throws IOException {
    lines.property(Keyword.VERSION).token("2.0").end();
    lines.property(Keyword.PRODID).text("-//assises//assises-ical//FR").end();
    lines.property(Keyword.CALSCALE).token("GREGORIAN").end();
    Optional<Edition> edition = options.edition().map(assises::edition);
    String name = edition.map(e -> e.title().value()).orElse(assises.name()).in(languages);
    lines.property(Keyword.NAME).text(name).end();
    lines.property(Keyword.X_WR_CALNAME).text(name).end();
    Optional<Text> description = edition.map(Edition::description).orElse(assises.description());
    if (description.isPresent()) {
      lines.property(Keyword.DESCRIPTION).text(description.get().in(languages)).end();
      lines.property(Keyword.X_WR_CALDESC).text(description.get().in(languages)).end();
    }
    lines.property(Keyword.X_WR_TIMEZONE).text(assises.zone().getId()).end();
    writeLinks(lines, edition.flatMap(Edition::page).or(assises::page));
    lines.property(Keyword.LAST_MODIFIED).utc(publication.lastModified()).end();
    String interval = options.refreshInterval().toString();
    lines
        .property(Keyword.REFRESH_INTERVAL)
        .parameter(Keyword.VALUE, "DURATION")
        .token(interval)
        .end();
    lines.property(Keyword.X_PUBLISHED_TTL).token(interval).end();
  }

  private void writeLinks(ContentLines lines, Optional<URI> page) throws IOException {
    if (page.isPresent()) {
      lines.property(Keyword.URL).uri(page.get()).end();
    }
    if (options.source().isPresent()) {
      lines
          .property(Keyword.SOURCE)
          .parameter(Keyword.VALUE, "URI")
          .uri(options.source().get())
          .end();
    }
    if (options.color().isPresent()) {
      lines.property(Keyword.COLOR).token(options.color().get()).end();
    }
    if (options.image().isPresent()) {
      lines
          .property(Keyword.IMAGE)
          .parameter(Keyword.VALUE, "URI")
          .uri(options.image().get())
          .end();
    }
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
