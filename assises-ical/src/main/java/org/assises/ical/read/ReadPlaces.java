package org.assises.ical.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.input.PlainText;
import org.assises.model.Coordinates;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.Text;

/** The places and rooms that calendars name, each once. */
final class ReadPlaces {
  private static final int LONGEST_ADDRESS = 300;

  private final Optional<Place> venue;
  private final IdMaker ids = new IdMaker();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();
  private final Map<RoomId, Room> rooms = new LinkedHashMap<>();

  ReadPlaces(Optional<Place> venue) {
    this.venue = venue;
    venue.ifPresent(place -> places.put(place.id(), place));
  }

  List<Place> places() {
    return new ArrayList<>(places.values());
  }

  List<Room> rooms() {
    return new ArrayList<>(rooms.values());
  }

  /** Says where a session is, from the properties of our own or else from LOCATION. */
  void locate(EventProperties event, String language, Session.Builder session) {
    Optional<RawProperty> ours =
        event.find("X-ASSISES-PLACE").filter(place -> place.parameter("X-ID").isPresent());
    Optional<String> location =
        event
            .text("LOCATION")
            .map(name -> event.open("LOCATION", PlainText.of(name)).replaceAll("\\s+", " ").strip())
            .filter(name -> !name.isEmpty());
    if (ours.isPresent()) {
      ours(ours.get(), event, language, session);
    } else if (location.isPresent()) {
      named(location.get(), event, language, session);
    }
  }

  private void ours(
      RawProperty property, EventProperties event, String language, Session.Builder session) {
    PlaceId id = new PlaceId(property.parameter("X-ID").orElseThrow());
    Text name = Text.of(language, CalendarText.unescaped(property.value()));
    Optional<String> address =
        property.parameter("X-ADDRESS").filter(line -> line.length() <= LONGEST_ADDRESS);
    places.computeIfAbsent(
        id,
        unused -> new Place(id, name, address, coordinates(event), List.of(), Optional.empty()));
    String from = property.parameter("X-FROM").orElse("SESSION");
    boolean atVenue =
        from.equals("VENUE") && venue.filter(place -> place.id().equals(id)).isPresent();
    Optional<RoomId> room = room(event, id, language);
    if (!atVenue && !(from.equals("ROOM") && room.isPresent())) {
      session.place(id);
    }
    room.ifPresent(session::room);
  }

  private Optional<RoomId> room(EventProperties event, PlaceId place, String language) {
    Optional<RawProperty> property =
        event.find("X-ASSISES-ROOM").filter(candidate -> candidate.parameter("X-ID").isPresent());
    if (property.isEmpty()) {
      return Optional.empty();
    }
    RoomId id = new RoomId(property.get().parameter("X-ID").orElseThrow());
    Text name = Text.of(language, CalendarText.unescaped(property.get().value()));
    if (!rooms.computeIfAbsent(id, unused -> Room.of(id, place, name)).place().equals(place)) {
      event.report("X-ASSISES-ROOM", "left out: elsewhere it is a room of another place");
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private void named(
      String location, EventProperties event, String language, Session.Builder session) {
    if (venue.isEmpty()) {
      PlaceId id = new PlaceId(ids.forName(location));
      places.computeIfAbsent(
          id,
          unused ->
              new Place(
                  id,
                  Text.of(language, location),
                  Optional.empty(),
                  coordinates(event),
                  List.of(),
                  Optional.empty()));
      session.place(id);
    } else if (!venue.get().name().byLanguage().containsValue(location)) {
      RoomId id = new RoomId(ids.forName(location));
      rooms.computeIfAbsent(
          id, unused -> Room.of(id, venue.get().id(), Text.of(language, location)));
      session.room(id);
    }
  }

  private static Optional<Coordinates> coordinates(EventProperties event) {
    Optional<String> geo = event.value("GEO");
    if (geo.isEmpty()) {
      return Optional.empty();
    }
    try {
      int semicolon = geo.get().indexOf(';');
      return Optional.of(
          new Coordinates(
              Double.parseDouble(geo.get().substring(0, Math.max(semicolon, 0))),
              Double.parseDouble(geo.get().substring(semicolon + 1))));
    } catch (IllegalArgumentException e) {
      event.report("GEO", "left out: these are no coordinates");
      return Optional.empty();
    }
  }
}
