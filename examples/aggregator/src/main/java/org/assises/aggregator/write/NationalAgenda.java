package org.assises.aggregator.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assises.aggregator.read.Programme;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedReader;
import org.assises.model.Assises;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Selection;
import org.assises.wording.Codes;

/** The sessions of a département that are still to come, as a calendar and as JSON. */
final class NationalAgenda {
  private static final List<Locale> FRENCH = List.of(Locale.FRENCH);

  private final String departement;
  private final LocalDate from;
  private final List<Publication> programmes;

  private NationalAgenda(String departement, LocalDate from, List<Publication> programmes) {
    this.departement = departement;
    this.from = from;
    this.programmes = programmes;
  }

  /**
   * {@return the agenda of the feeds in these parts, with the later of two feeds of one edition}
   *
   * @param partition such as {@code departement=29}
   */
  static NationalAgenda read(String partition, List<Path> parts, Instant at) throws IOException {
    EditionFeedReader reader = EditionFeedReader.create();
    Map<String, Programme> latest = new TreeMap<>();
    for (Path part : parts) {
      for (String feed : Files.readAllLines(part, UTF_8)) {
        Programme programme =
            Programme.of(feed.getBytes(UTF_8), reader.read(feed.getBytes(UTF_8), at));
        latest.merge(programme.key, programme, Programme::later);
      }
    }
    return new NationalAgenda(
        partition.substring(partition.indexOf('=') + 1),
        LocalDate.ofInstant(at, ZoneOffset.UTC),
        latest.values().stream().map(programme -> reader.read(programme.feed, at)).toList());
  }

  void writeTo(NationalFolder folder) throws IOException {
    String name = "agenda/departement=" + departement;
    ICalendarFormat format =
        ICalendarFormat.builder().selection(Selection.from(from)).languages(FRENCH).build();
    Text title = Text.of("fr", "Assises citoyennes, département " + departement);
    folder.write(
        name + ".ics", format.mediaType(), out -> format.writeAgenda(title, programmes, out));
    folder.writeJson(name + ".json", "application/json", this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject().write("format", "assises-agenda").write("version", "1.0");
    json.write("departement", departement).write("from", from.toString());
    json.writeStartArray("sessions");
    Selection upcoming = Selection.from(from);
    for (Publication programme : programmes) {
      for (Session session : programme.assises().sessions()) {
        if (upcoming.includes(programme.assises(), session)) {
          write(json, programme, session);
        }
      }
    }
    json.writeEnd().writeEnd();
  }

  private static void write(JsonGenerator json, Publication programme, Session session) {
    Assises assises = programme.assises();
    Revision revision = programme.revision(session.id());
    json.writeStartObject();
    json.write(
        "uid", session.id().value() + "@" + session.edition().value() + "." + assises.id().value());
    json.write("sequence", revision.number());
    json.write("lastModified", revision.lastModified().toString());
    json.write("assises", assises.id().value());
    assises
        .territory()
        .ifPresent(
            territory ->
                json.write("inseeCode", territory.inseeCode())
                    .write("city", territory.name().in(FRENCH)));
    json.write("edition", session.edition().value());
    json.write("title", session.title().in(FRENCH));
    json.write("kind", Codes.of(session.kind()));
    json.write("status", Codes.of(session.status()));
    write(json, session.slot());
    place(assises, session)
        .ifPresent(
            place -> {
              json.write("place", place.name().in(FRENCH));
              place.address().ifPresent(address -> json.write("address", address.line()));
            });
    session.page().ifPresent(page -> json.write("page", page.toString()));
    json.writeEnd();
  }

  private static void write(JsonGenerator json, Slot slot) {
    if (slot instanceof Slot.Timed timed) {
      json.write("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(timed.start()));
      timed
          .length()
          .ifPresent(
              length ->
                  json.write(
                      "end",
                      DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(timed.start().plus(length))));
      return;
    }
    slot.firstDay().ifPresent(day -> json.write("firstDay", day.toString()));
    slot.lastDay().ifPresent(day -> json.write("lastDay", day.toString()));
    if (slot instanceof Slot.PartOfDay part) {
      json.write("part", Codes.of(part.part()));
    }
  }

  private static Optional<Place> place(Assises assises, Session session) {
    return session
        .place()
        .or(() -> session.room().map(assises::room).map(Room::place))
        .or(() -> assises.edition(session.edition()).venue())
        .map(assises::place);
  }
}
