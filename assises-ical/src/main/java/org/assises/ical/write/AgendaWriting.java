package org.assises.ical.write;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Keyword;
import org.assises.model.Assises;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.Publication;

/**
 * Writes the sessions of many publications into one calendar, in the order of the publications.
 *
 * <p>It iterates over the publications twice: first for the header and the zones, then for the
 * events.
 */
public final class AgendaWriting {
  private final Text name;
  private final Iterable<Publication> publications;
  private final CalendarOptions options;
  private final ZoneLines definitions;

  public AgendaWriting(
      Text name,
      Iterable<Publication> publications,
      CalendarOptions options,
      ZoneLines definitions) {
    this.name = name;
    this.publications = publications;
    this.options = options;
    this.definitions = definitions;
  }

  /** What the header needs from all publications. */
  private static final class Common {
    private final ZonesUsed zones = new ZonesUsed();
    private final Set<ZoneId> zoneIds = new HashSet<>();
    private final Set<String> licences = new HashSet<>();
    private Optional<Instant> lastModified = Optional.empty();

    void add(Publication publication, CalendarOptions options) {
      zoneIds.add(publication.assises().zone());
      licences.add(publication.assises().licence());
      Instant last = publication.lastModified(options.scope());
      lastModified = lastModified.filter(other -> other.isAfter(last)).or(() -> Optional.of(last));
    }
  }

  public void writeTo(ContentLines lines) throws IOException {
    Common common = new Common();
    for (Publication publication : publications) {
      common.add(publication, options);
      of(publication).addZones(common.zones);
    }
    lines.begin(Keyword.VCALENDAR);
    writeHead(common, lines);
    common.zones.writeTo(lines, definitions);
    for (Publication publication : publications) {
      of(publication).writeEvents(lines, before(publication.assises()));
    }
    lines.end(Keyword.VCALENDAR);
  }

  private CalendarWriting of(Publication publication) {
    return new CalendarWriting(publication, options, definitions);
  }

  /** Returns the prefix of every title of a series: the name of its city. */
  private String before(Assises assises) {
    List<Locale> languages = options.languages(assises);
    return assises.territory().map(Territory::name).orElse(assises.name()).in(languages) + " – ";
  }

  /**
   * Writes the header. It leaves out {@code X-ASSISES-LANGUAGE}, so that the reader does not take
   * the agenda for the programme of one series: ids are unique only within a series.
   */
  private void writeHead(Common common, ContentLines lines) throws IOException {
    String title = name.in(options.languages());
    CalendarHead.writeFormat(lines);
    lines.property(Keyword.NAME).text(title).end();
    lines.property(Keyword.X_WR_CALNAME).text(title).end();
    if (common.zoneIds.size() == 1) {
      String zone = common.zoneIds.iterator().next().getId();
      lines.property(Keyword.X_WR_TIMEZONE).text(zone).end();
    }
    CalendarHead.writeLooks(options, lines);
    if (common.lastModified.isPresent()) {
      lines.property(Keyword.LAST_MODIFIED).utc(common.lastModified.get()).end();
    }
    CalendarHead.writeRefresh(options, lines);
    if (common.licences.size() == 1) {
      String licence = common.licences.iterator().next();
      lines.property(Keyword.X_ASSISES_LICENCE).text(licence).end();
    }
  }
}
