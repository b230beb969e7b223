package org.assises.json.schedule.read;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.input.ImportedProgramme;
import org.assises.input.InvalidInputException;
import org.assises.input.Problem;
import org.assises.json.wording.JsonMessages;
import org.assises.model.EditionId;
import org.assises.model.Session;

/** Reads a schedule into the programme of an edition. */
public final class ProgrammeReading {
  private static final Set<String> READ =
      Set.of(
          ("acronym title start end daysCount timeslot_duration time_zone_name rooms days tracks"
                  + " url")
              .split(" "));

  private final ReadingOptions options;
  private final EditionId edition;
  private final List<Problem> losses = new ArrayList<>();

  public ProgrammeReading(ReadingOptions options, EditionId edition) {
    this.options = options;
    this.edition = edition;
  }

  public ImportedProgramme read(JsonValue document) {
    ReadObject schedule =
        whole(document).object("schedule").orElseThrow(() -> refused("/schedule", "an object"));
    ReadObject conference =
        schedule
            .object("conference")
            .orElseThrow(() -> refused("/schedule/conference", "an object"));
    if (!conference.isArray("days") && !schedule.isArray("events")) {
      throw refused("/schedule/conference/days", "an array");
    }
    return read(schedule, conference);
  }

  private ReadObject whole(JsonValue document) {
    if (document instanceof JsonObject object) {
      return new ReadObject(object, "", losses);
    }
    throw refused("", "an object");
  }

  private static InvalidInputException refused(String place, String expected) {
    return new InvalidInputException(
        List.of(new Problem(place, 0, 0, JsonMessages.of("schedule-expected", "thing", expected))));
  }

  private ImportedProgramme read(ReadObject schedule, ReadObject conference) {
    conference.reportOthers(READ, "member-without-place", "thing", "edition");
    List<ListedEvent> events = ScheduleEvents.of(schedule, conference);
    WebLinks links = new WebLinks(schedule);
    List<ReadObject> described = new ArrayList<>(conference.objects("rooms"));
    described.addAll(schedule.objects("rooms"));
    ReadRooms rooms = new ReadRooms(options, described);
    ReadTracks tracks = new ReadTracks(options.language(), conference.objects("tracks"));
    ReadPeople people =
        new ReadPeople(edition, new PersonIds(events), schedule.objects("persons"), links);
    SlotReading slots = new SlotReading(zone(conference));
    EventReading reading = new EventReading(edition, options, slots, rooms, people, tracks, links);
    List<Session> sessions =
        events.stream().flatMap(event -> reading.session(event).stream()).toList();
    return new ImportedProgramme(
        edition, rooms.places(), rooms.rooms(), tracks.all(), people.all(), sessions, losses);
  }

  private Optional<ZoneId> zone(ReadObject conference) {
    return options
        .zone()
        .or(() -> conference.line("time_zone_name").flatMap(name -> zone(name, conference)));
  }

  private static Optional<ZoneId> zone(String name, ReadObject conference) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      conference.report("time_zone_name", "zone-name-unknown");
      return Optional.empty();
    }
  }
}
