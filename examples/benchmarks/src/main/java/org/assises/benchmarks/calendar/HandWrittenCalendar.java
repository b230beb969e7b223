package org.assises.benchmarks.calendar;

import static org.assises.benchmarks.calendar.FoldingBuffer.octets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.publication.Publication;
import org.assises.publication.Revision;

/**
 * The limit: hand-written code for the generated sessions only. It creates repeated parts once, and
 * supports no options, other languages, hostile texts or half-days.
 */
final class HandWrittenCalendar {
  private static final byte[] HEAD =
      lines(
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//assises//assises-ical//FR",
          "CALSCALE:GREGORIAN");
  private static final byte[] ZONE =
      lines(
          "X-WR-TIMEZONE:Europe/Paris",
          "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
          "X-PUBLISHED-TTL:PT6H",
          "BEGIN:VTIMEZONE",
          "TZID:Europe/Paris",
          "BEGIN:DAYLIGHT",
          "DTSTART:20220327T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "DTSTART:20221030T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "END:STANDARD",
          "END:VTIMEZONE");
  private static final byte[] UID = octets("BEGIN:VEVENT\r\nUID:");
  private static final byte[] START = octets("DTSTART;TZID=Europe/Paris:");
  private static final byte[] END = octets("DTEND;TZID=Europe/Paris:");
  private static final byte[] SUMMARY = octets("SUMMARY:");
  private static final byte[] DESCRIPTION = octets("DESCRIPTION:");
  private static final byte[] CATEGORIES = octets("CATEGORIES:");
  private static final byte[] URL = octets("STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nURL:");
  private static final byte[] EDITION = octets("X-ASSISES-EDITION:");
  private static final byte[] KIND = octets("X-ASSISES-KIND:");
  private static final byte[] THEMES = octets("X-ASSISES-DESCRIPTION-LINES:1\r\nX-ASSISES-THEMES:");
  private static final byte[] OPEN_FLOOR = octets("X-ASSISES-OPEN-FLOOR:TRUE\r\n");
  private static final byte[] PAGE = octets("X-ASSISES-PAGE:");
  private static final byte[] EVENT_END = octets("END:VEVENT\r\n");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Publication publication;
  private final Assises assises;
  private final SessionTexts texts;
  private final FoldingBuffer lines;
  private final Map<Revision, byte[]> stamps = new HashMap<>();
  private final Map<RoomId, byte[]> locations = new HashMap<>();
  private final byte[] contact;
  private final String authority;

  private HandWrittenCalendar(Publication publication, OutputStream out) {
    this.publication = publication;
    this.assises = publication.assises();
    this.texts = new SessionTexts(assises);
    this.lines = new FoldingBuffer(out);
    this.contact = made(contact -> line(contact, "CONTACT:", texts.contact()));
    this.authority = "." + assises.id().value();
  }

  static void write(Publication publication, OutputStream out) throws IOException {
    HandWrittenCalendar calendar = new HandWrittenCalendar(publication, out);
    calendar.head();
    for (Session session : publication.assises().sessions()) {
      calendar.event(session);
    }
    calendar.lines.copy(octets("END:VCALENDAR\r\n"));
    calendar.lines.flush();
  }

  private void head() throws IOException {
    lines.copy(HEAD);
    line(lines, "NAME:", texts.calendarName());
    line(lines, "X-WR-CALNAME:", texts.calendarName());
    line(lines, "DESCRIPTION:", texts.calendarDescription());
    line(lines, "X-WR-CALDESC:", texts.calendarDescription());
    line(lines, "URL:", assises.page().orElseThrow().toString());
    line(lines, "LAST-MODIFIED:", utc(publication.lastModified()));
    lines.copy(ZONE);
  }

  private void event(Session session) throws IOException {
    Slot.Timed slot = (Slot.Timed) session.slot();
    lines.copy(UID);
    lines.text(session.id().value());
    lines.mark('@');
    lines.text(session.edition().value());
    lines.text(authority);
    lines.end();
    lines.copy(stamps.computeIfAbsent(publication.revision(session.id()), this::stamps));
    lines.copy(START);
    lines.local(slot.start());
    lines.end();
    lines.copy(END);
    lines.local(slot.end().orElseThrow());
    lines.end();
    lines.copy(SUMMARY);
    lines.text(texts.summary(session));
    lines.end();
    description(session);
    lines.copy(locations.computeIfAbsent(session.room().orElseThrow(), room -> place(session)));
    lines.copy(CATEGORIES);
    lines.text(texts.categories(session).get(0));
    lines.mark(',');
    lines.text(texts.categories(session).get(1));
    lines.end();
    lines.copy(URL);
    lines.text(session.page().orElseThrow().toString());
    lines.end();
    lines.copy(contact);
    extensions(session);
    lines.copy(EVENT_END);
  }

  /** Writes properties that only the reader of this library uses. */
  private void extensions(Session session) throws IOException {
    lines.copy(EDITION);
    lines.text(session.edition().value());
    lines.end();
    lines.copy(KIND);
    lines.text(session.kind().name());
    lines.end();
    lines.copy(THEMES);
    lines.text(session.themes().get(0).value());
    lines.end();
    if (session.openFloor()) {
      lines.copy(OPEN_FLOOR);
    }
    lines.copy(PAGE);
    lines.text(session.page().orElseThrow().toString());
    lines.end();
  }

  private void description(Session session) throws IOException {
    lines.copy(DESCRIPTION);
    lines.text(session.description().orElseThrow().in(assises.languages()));
    lines.text("\n\nIntervenants\u00a0:");
    for (Contribution contribution : session.contributions()) {
      lines.text("\n- ");
      lines.text(texts.contribution(contribution, session));
    }
    lines.text(session.openFloor() ? "\n\nÉchanges avec la salle\n\n" : "\n\n");
    lines.text("En savoir plus\u00a0: ");
    lines.text(session.page().orElseThrow().toString());
    lines.end();
  }

  private byte[] stamps(Revision revision) {
    return made(
        stamps -> {
          line(stamps, "DTSTAMP:", utc(revision.lastModified()));
          line(stamps, "CREATED:", utc(revision.created()));
          line(stamps, "LAST-MODIFIED:", utc(revision.lastModified()));
          line(stamps, "SEQUENCE:", Integer.toString(revision.number()));
        });
  }

  private byte[] place(Session session) {
    return made(
        place -> {
          line(place, "LOCATION:", texts.location(session));
          place.copy(octets("GEO:47.9959;-4.1023\r\n"));
          place.copy(
              lines(
                  "X-ASSISES-PLACE;X-ID=chapeau-rouge;X-ADDRESS=\"1 rue de Paradis,",
                  "  29000 Quimper\";X-FROM=ROOM:Le Chapeau Rouge"));
          place.copy(octets("X-ASSISES-ROOM;X-ID=" + session.room().orElseThrow().value() + ":"));
          place.text(assises.room(session.room().orElseThrow()).name().in(assises.languages()));
          place.end();
        });
  }

  private static byte[] lines(String... lines) {
    return octets(String.join("\r\n", lines) + "\r\n");
  }

  private static String utc(Instant instant) {
    return UTC.format(instant);
  }

  private static void line(FoldingBuffer lines, String name, String value) throws IOException {
    lines.copy(octets(name));
    lines.text(value);
    lines.end();
  }

  private interface Part {
    void writeTo(FoldingBuffer lines) throws IOException;
  }

  private static byte[] made(Part part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FoldingBuffer lines = new FoldingBuffer(out);
    try {
      part.writeTo(lines);
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
