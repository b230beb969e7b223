package org.assises.ical.write;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Text;
import org.assises.publication.Publication;

/** Writes the properties of a calendar as a whole (RFC 5545, 3.7; RFC 7986, 5). */
final class CalendarHead {
  private final Publication publication;
  private final Assises assises;
  private final CalendarOptions options;
  private final List<Locale> languages;

  CalendarHead(Publication publication, CalendarOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
  }

  void writeTo(ContentLines lines) throws IOException {
    writeFormat(lines);
    if (options.edition().isPresent()) {
      Edition edition = assises.edition(options.edition().get());
      writeSubject(lines, edition.title().value(), edition.description());
      writeLinks(lines, publication.shown(edition).nearestPage());
    } else {
      writeSubject(lines, assises.name(), assises.description());
      writeLinks(lines, assises.page());
    }
    lines.property(Keyword.LAST_MODIFIED).utc(publication.lastModified(options.scope())).end();
    writeRefresh(options, lines);
    lines.property(Keyword.X_ASSISES_LICENCE).text(assises.licence()).end();
    lines.property(Keyword.X_ASSISES_LANGUAGE).token(languages.get(0).toLanguageTag()).end();
  }

  private void writeSubject(ContentLines lines, Text name, Optional<Text> description)
      throws IOException {
    lines.property(Keyword.NAME).text(name.in(languages)).end();
    lines.property(Keyword.X_WR_CALNAME).text(name.in(languages)).end();
    if (description.isPresent()) {
      lines.property(Keyword.DESCRIPTION).text(description.get().in(languages)).end();
      lines.property(Keyword.X_WR_CALDESC).text(description.get().in(languages)).end();
    }
    lines.property(Keyword.X_WR_TIMEZONE).text(assises.zone().getId()).end();
  }

  private void writeLinks(ContentLines lines, Optional<URI> page) throws IOException {
    if (page.isPresent()) {
      lines.property(Keyword.URL).uri(page.get()).end();
    }
    writeLooks(options, lines);
  }

  /** Writes the version, product and calendar system. */
  static void writeFormat(ContentLines lines) throws IOException {
    lines.property(Keyword.VERSION).token("2.0").end();
    lines.property(Keyword.PRODID).text("-//assises//assises-ical//FR").end();
    lines.property(Keyword.CALSCALE).token("GREGORIAN").end();
  }

  /** Writes how often apps should look for changes. */
  static void writeRefresh(CalendarOptions options, ContentLines lines) throws IOException {
    String interval = options.refreshInterval().toString();
    lines
        .property(Keyword.REFRESH_INTERVAL)
        .parameter(Keyword.VALUE, "DURATION")
        .token(interval)
        .end();
    lines.property(Keyword.X_PUBLISHED_TTL).token(interval).end();
  }

  /** Writes the address, the colour and the image of the calendar. */
  static void writeLooks(CalendarOptions options, ContentLines lines) throws IOException {
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
}
