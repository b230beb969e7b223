package org.assises.json.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.json.export.FeedOutput;
import org.assises.json.export.Offsets;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.Id;
import org.assises.model.PartialDate;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Theme;
import org.assises.publication.Publication;

/** Writes the programme of one edition. */
final class ScheduleWriting {
  private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";
  private static final Pattern ZONE_NAME = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

  private final Publication publication;
  private final Assises assises;
  private final Edition edition;
  private final ScheduleOptions options;
  private final List<Locale> languages;
  private final FeedOutput json;
  private final List<ScheduledSession> sessions;
  private final RoomNames rooms;

  ScheduleWriting(Publication publication, ScheduleOptions options, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.edition = assises.edition(options.edition());
    this.options = options;
    this.languages = options.languages(assises);
    this.json = json;
    this.sessions =
        assises.programme(options.edition()).stream()
            .flatMap(session -> ScheduledSession.of(session).stream())
            .toList();
    this.rooms = new RoomNames(sessions, assises, languages);
  }

  void write() {
    json.member("$schema", SCHEMA);
    json.object(
        "schedule",
        () -> {
          json.member("version", publication.lastModified().toString());
          json.object("conference", this::writeConference);
        });
  }

  private void writeConference() {
    Map<LocalDate, List<ScheduledSession>> days = days();
    json.member("acronym", options.acronym(assises));
    json.member("title", edition.title().value().in(languages));
    json.member("description", edition.description().map(text -> text.in(languages)));
    json.member("start", start(days));
    json.member("end", end(days));
    json.member("daysCount", days.size());
    json.member("timeslot_duration", TimeGrid.of(sessions));
    if (ZONE_NAME.matcher(assises.zone().getId()).matches()) {
      json.member("time_zone_name", assises.zone().getId());
    }
    json.member("url", edition.page().or(assises::page));
    json.array("tracks", assises.themes(), theme -> json.item(() -> writeTrack(theme)));
    json.array(
        "rooms",
        rooms.all().entrySet(),
        room -> json.item(() -> writeRoom(room.getKey(), room.getValue())));
    List<List<ScheduledSession>> programmes = List.copyOf(days.values());
    EventWriting events = new EventWriting(assises, edition, options, rooms, json);
    json.list(
        "days",
        IntStream.range(0, programmes.size()).boxed().toList(),
        i -> json.item(() -> writeDay(i + 1, programmes.get(i), events)));
  }

  private Map<LocalDate, List<ScheduledSession>> days() {
    Map<LocalDate, List<ScheduledSession>> days = new TreeMap<>();
    sessions.forEach(
        session -> days.computeIfAbsent(session.day(), day -> new ArrayList<>()).add(session));
    return days;
  }

  /** {@return the first day that has a session or is the edition's, as exactly as it is known} */
  private String start(Map<LocalDate, ?> days) {
    PartialDate announced = edition.startDate().value();
    Stream<LocalDate> all = Stream.concat(days.keySet().stream(), announced.day().stream());
    return all.min(Comparator.naturalOrder()).map(LocalDate::toString).orElse(announced.toString());
  }

  private String end(Map<LocalDate, ?> days) {
    PartialDate announced =
        edition.endDate().map(Attested::value).orElse(edition.startDate().value());
    Stream<LocalDate> all = Stream.concat(days.keySet().stream(), announced.day().stream());
    return all.max(Comparator.naturalOrder()).map(LocalDate::toString).orElse(announced.toString());
  }

  private void writeTrack(Theme theme) {
    json.member("name", theme.name().in(languages));
    json.member("slug", Slugs.of(theme.id().value()));
  }

  private void writeRoom(Id where, String name) {
    json.member("name", name);
    json.member("guid", UUIDs.of(assises, where).toString());
    if (where instanceof RoomId id) {
      Room room = assises.room(id);
      json.member("description", assises.place(room.place()).name().in(languages));
      room.capacity().ifPresent(capacity -> json.member("capacity", capacity));
    }
  }

  private void writeDay(int index, List<ScheduledSession> programme, EventWriting events) {
    json.member("index", index);
    json.member("date", programme.get(0).day().toString());
    json.member("day_start", Offsets.text(programme.get(0).start()));
    json.member("day_end", Offsets.text(latestEnd(programme)));
    Map<String, List<ScheduledSession>> byRoom = new LinkedHashMap<>();
    programme.forEach(
        session ->
            byRoom
                .computeIfAbsent(rooms.of(session.session()), room -> new ArrayList<>())
                .add(session));
    json.object(
        "rooms",
        () ->
            byRoom.forEach(
                (room, inRoom) ->
                    json.list(room, inRoom, session -> json.item(() -> events.write(session)))));
  }

  private static ZonedDateTime latestEnd(List<ScheduledSession> programme) {
    return programme.stream()
        .map(ScheduledSession::end)
        .max(Comparator.comparing(ZonedDateTime::toInstant))
        .orElseThrow();
  }
}
