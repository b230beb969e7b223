package org.assises.json.schedule.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.Text;

/** The rooms of a schedule: rooms of the venue if it is set, otherwise places. */
final class ReadRooms {
  private static final int LONGEST_NUMBER = 20;

  private final Optional<Place> venue;
  private final String language;
  private final Identifiers ids = new Identifiers();
  private final Map<String, Integer> capacities = new HashMap<>();
  private final NamesByReference names = new NamesByReference();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();
  private final Map<RoomId, Room> rooms = new LinkedHashMap<>();

  /**
   * @param described the descriptions of rooms that are shared by all events
   */
  ReadRooms(ReadingOptions options, List<ReadObject> described) {
    this.venue = options.venue();
    this.language = options.language().toLanguageTag();
    venue.ifPresent(place -> places.put(place.id(), place));
    described.forEach(this::describe);
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  List<Room> rooms() {
    return List.copyOf(rooms.values());
  }

  /**
   * Returns the name of the room or place that an event states or refers to; empty if there is
   * none.
   */
  Optional<String> named(ReadObject event, String member) {
    return names.named(event, member, "room-unknown");
  }

  private void describe(ReadObject room) {
    names.describe(room);
    Optional<String> name = room.line("name");
    Optional<Integer> capacity = room.text("capacity").flatMap(ReadRooms::wholeNumber);
    if (name.isPresent() && capacity.isPresent()) {
      capacities.put(name.get(), capacity.get());
    }
    for (String lost : List.of("description", "features", "stream_id", "url", "assembly")) {
      if (room.says(lost)) {
        room.report(lost, "member-without-place", "thing", "room");
      }
    }
    if (room.says("capacity") && capacity.isEmpty()) {
      room.report("capacity", "capacity-unread");
    }
    if (venue.isEmpty() && capacity.isPresent()) {
      room.report("capacity", "capacity-without-venue");
    }
  }

  private static Optional<Integer> wholeNumber(String text) {
    try {
      return text.length() > LONGEST_NUMBER
          ? Optional.empty()
          : Optional.of(new BigDecimal(text).intValueExact()).filter(number -> number > 0);
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Sets the room or the place of a session. */
  void locate(String name, Session.Builder session) {
    Text text = Text.of(language, name);
    if (venue.isEmpty()) {
      PlaceId id = new PlaceId(ids.forName(name));
      places.computeIfAbsent(id, unused -> Place.of(id, text));
      session.place(id);
      return;
    }
    RoomId id = new RoomId(ids.forName(name));
    rooms.computeIfAbsent(
        id,
        unused ->
            new Room(
                id, venue.get().id(), text, Optional.ofNullable(capacities.get(name)), List.of()));
    session.room(id);
  }
}
