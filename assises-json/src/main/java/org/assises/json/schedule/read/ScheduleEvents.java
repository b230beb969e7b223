package org.assises.json.schedule.read;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a schedule: by day and room (version 1), or all in one list (version 2). */
final class ScheduleEvents {
  private final List<ListedEvent> events = new ArrayList<>();

  private ScheduleEvents() {}

  static List<ListedEvent> of(ReadObject schedule, ReadObject conference) {
    ScheduleEvents all = new ScheduleEvents();
    if (schedule.isArray("events")) {
      for (ReadObject event : schedule.objects("events")) {
        all.events.add(new ListedEvent(event, Optional.empty(), "", Optional.empty()));
      }
      return all.events;
    }
    conference.objects("days").forEach(all::addDay);
    return all.events;
  }

  private void addDay(ReadObject day) {
    Optional<ReadObject> rooms = day.object("rooms");
    if (rooms.isEmpty()) {
      day.report("rooms", "rooms-expected");
      return;
    }
    for (String room : rooms.get().names()) {
      addRoom(day, room, rooms.get().objects(room));
    }
  }

  private void addRoom(ReadObject day, String room, List<ReadObject> inRoom) {
    Optional<LocalTime> before = Optional.empty();
    for (ReadObject event : inRoom) {
      events.add(new ListedEvent(event, Optional.of(day), room, before));
      before = later(before, clock(event));
    }
  }

  private static Optional<LocalTime> later(Optional<LocalTime> one, Optional<LocalTime> other) {
    return other.filter(time -> one.isEmpty() || time.isAfter(one.get())).or(() -> one);
  }

  private static Optional<LocalTime> clock(ReadObject event) {
    try {
      return event.quiet().line("start").map(LocalTime::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
