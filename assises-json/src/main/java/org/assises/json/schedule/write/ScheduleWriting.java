package org.assises.json.schedule.write;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.Offsets;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.Id;
import org.assises.model.PartialDate;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Theme;
import org.assises.model.ThemeId;
import org.assises.publication.Publication;
import org.assises.publication.Scope;
import org.assises.publication.ShownSession;

/** Writes the programme of one edition. */
public final class ScheduleWriting {
  private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";
  private static final Pattern ZONE_NAME = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

  private final Publication publication;
  private final Assises assises;
  private final Edition edition;
  private final ScheduleOptions options;
  private final List<Locale> languages;
  private final FeedOutput json;
  private final List<Session> sessions;
  private final List<List<Session>> days;
  private final RoomNames rooms;

  public ScheduleWriting(Publication publication, ScheduleOptions options, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.edition = assises.edition(options.edition());
    this.options = options;
    this.languages = options.languages(assises);
    this.json = json;
    this.sessions =
        assises.programme(options.edition()).stream().filter(ScheduledSession::isPossible).toList();
    this.days = days(sessions);
    this.rooms = new RoomNames(sessions, publication, edition, languages);
  }

  /** {@return the sessions of each day, in the order of the days} */
  private static List<List<Session>> days(List<Session> programme) {
    List<List<Session>> days = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= programme.size(); i++) {
      if (i == programme.size() || !day(programme.get(i)).equals(day(programme.get(from)))) {
        days.add(programme.subList(from, i));
        from = i;
      }
    }
    return days;
  }

  private static LocalDate day(Session session) {
    return ScheduledSession.of(session).day();
  }

  public void write() {
    json.member("$schema", SCHEMA);
    json.object(
        "schedule",
        () -> {
          json.member(
              "version", publication.lastModified(Scope.programme(edition.id())).toString());
          json.object("conference", this::writeConference);
        });
  }

  private void writeConference() {
    json.member("acronym", options.acronym(assises));
    json.member("title", edition.title().value().in(languages));
    json.member("description", edition.description().map(text -> text.in(languages)));
    json.member("start", start());
    json.member("end", end());
    json.member("daysCount", days.size());
    json.member("timeslot_duration", TimeGrid.of(sessions));
    if (ZONE_NAME.matcher(assises.zone().getId()).matches()) {
      json.member("time_zone_name", assises.zone().getId());
    }
    json.member("url", publication.shown(edition).nearestPage());
    json.array("tracks", themes(), theme -> json.item(() -> writeTrack(theme)));
    json.array(
        "rooms",
        rooms.all().entrySet(),
        room -> json.item(() -> writeRoom(room.getKey(), room.getValue())));
    EventWriting events = new EventWriting(publication, options, rooms, json);
    json.list(
        "days",
        IntStream.range(0, days.size()).boxed().toList(),
        i -> json.item(() -> writeDay(i + 1, days.get(i), events)));
  }

  /**
   * Returns the first day. Apps need a whole day, so for a month or a year this is its first day.
   */
  private String start() {
    PartialDate announced = edition.startDate().value();
    return withSessions(announced.day())
        .min(Comparator.naturalOrder())
        .orElse(announced.earliest())
        .toString();
  }

  private String end() {
    PartialDate announced =
        edition.endDate().map(Attested::value).orElse(edition.startDate().value());
    return withSessions(announced.day())
        .max(Comparator.naturalOrder())
        .orElse(announced.latest())
        .toString();
  }

  private Stream<LocalDate> withSessions(Optional<LocalDate> announced) {
    return Stream.concat(days.stream().map(day -> day(day.get(0))), announced.stream());
  }

  /** {@return the themes of the edition and of its sessions, in the order of the publication} */
  private List<Theme> themes() {
    Set<ThemeId> used = new HashSet<>(edition.themes());
    sessions.forEach(session -> used.addAll(session.themes()));
    return assises.themes().stream().filter(theme -> used.contains(theme.id())).toList();
  }

  private void writeTrack(Theme theme) {
    json.member("name", theme.name().in(languages));
    json.member("slug", Slugs.of(theme.id().value()));
  }

  private void writeRoom(Id where, String name) {
    json.member("name", name);
    json.member("guid", UUIDs.of(assises, where).toString());
    ShownSession session = rooms.firstIn(where);
    if (session.room().isPresent()) {
      json.member("description", session.place().map(place -> place.name().in(languages)));
      session.room().flatMap(Room::capacity).ifPresent(most -> json.member("capacity", most));
    }
  }

  private void writeDay(int index, List<Session> programme, EventWriting events) {
    ScheduledSession first = ScheduledSession.of(programme.get(0));
    json.member("index", index);
    json.member("date", first.day().toString());
    json.member("day_start", Offsets.text(first.start()));
    json.member("day_end", Offsets.text(latestEnd(programme)));
    Map<String, List<Session>> byRoom = new LinkedHashMap<>();
    for (Session session : programme) {
      byRoom.computeIfAbsent(rooms.of(session), room -> new ArrayList<>()).add(session);
    }
    json.object(
        "rooms",
        () ->
            byRoom.forEach(
                (room, inRoom) ->
                    json.list(
                        room,
                        inRoom,
                        session -> json.item(() -> events.write(ScheduledSession.of(session))))));
  }

  private static ZonedDateTime latestEnd(List<Session> programme) {
    ScheduledSession latest = ScheduledSession.of(programme.get(0));
    for (Session session : programme) {
      ScheduledSession other = ScheduledSession.of(session);
      latest = other.endSecond() > latest.endSecond() ? other : latest;
    }
    return latest.end();
  }
}
