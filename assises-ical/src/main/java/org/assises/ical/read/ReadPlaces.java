package org.assises.ical.read;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assises.ical.line.Keyword;
import org.assises.input.PlainText;
import org.assises.model.Address;
import org.assises.model.Coordinates;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.Text;

/** Collects the places and rooms that calendars name, each once. */
final class ReadPlaces {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST_ADDRESS = 300;

  /** The largest difference between coordinates of one place, in degrees: a few hundred metres. */
  private static final double NEAR = 0.005;

  private final Optional<Place> venue;
  private final IdMaker ids = new IdMaker();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();
  private final Map<RoomId, Room> rooms = new LinkedHashMap<>();
  private final Map<String, List<PlaceId>> placeIds = new HashMap<>();
  private final Map<String, RoomId> roomIds = new HashMap<>();

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

  /** Sets the place and room of a session, from our own properties or else from LOCATION. */
  void locate(EventProperties event, String language, Session.Builder session) {
    Optional<RawProperty> ours =
        event
            .find(Keyword.X_ASSISES_PLACE.text())
            .filter(place -> place.parameter(Keyword.X_ID.text()).isPresent());
    Optional<String> location =
        event
            .text("LOCATION")
            .map(name -> event.open("LOCATION", PlainText.of(name)))
            .map(name -> SPACE.matcher(name).replaceAll(" ").strip())
            .filter(name -> !name.isEmpty());
    if (ours.isPresent()) {
      ours(ours.get(), event, language, session);
    } else if (location.isPresent()) {
      named(location.get(), event, language, session);
    } else if (event.find("GEO").isPresent()) {
      event.report("GEO", "coordinates-without-place");
    }
  }

  private void ours(
      RawProperty property, EventProperties event, String language, Session.Builder session) {
    PlaceId id = new PlaceId(property.parameter(Keyword.X_ID.text()).orElseThrow());
    Text name = Text.of(language, CalendarText.unescaped(property.value()));
    places.computeIfAbsent(
        id,
        unused ->
            new Place(
                id, name, address(property), coordinates(event), List.of(), Optional.empty()));
    String from = property.parameter(Keyword.X_FROM.text()).orElse("SESSION");
    boolean atVenue =
        from.equals("VENUE") && venue.filter(place -> place.id().equals(id)).isPresent();
    Optional<RoomId> room = room(event, id, language);
    if (!atVenue && !(from.equals("ROOM") && room.isPresent())) {
      session.place(id);
    }
    room.ifPresent(session::room);
  }

  private static Optional<Address> address(RawProperty place) {
    return place
        .parameter(Keyword.X_ADDRESS.text())
        .filter(line -> line.length() <= LONGEST_ADDRESS)
        .map(Address::parse);
  }

  private Optional<RoomId> room(EventProperties event, PlaceId place, String language) {
    Optional<RawProperty> property =
        event
            .find(Keyword.X_ASSISES_ROOM.text())
            .filter(candidate -> candidate.parameter(Keyword.X_ID.text()).isPresent());
    if (property.isEmpty()) {
      return Optional.empty();
    }
    RoomId id = new RoomId(property.get().parameter(Keyword.X_ID.text()).orElseThrow());
    Text name = Text.of(language, CalendarText.unescaped(property.get().value()));
    if (!rooms.computeIfAbsent(id, unused -> Room.of(id, place, name)).place().equals(place)) {
      event.report(Keyword.X_ASSISES_ROOM.text(), "room-elsewhere");
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private void named(
      String location, EventProperties event, String language, Session.Builder session) {
    if (venue.isEmpty()) {
      session.place(place(location, event, language));
    } else if (!venue.get().name().byLanguage().containsValue(location)) {
      RoomId id =
          roomIds.computeIfAbsent(folded(location), name -> new RoomId(ids.forName(location)));
      rooms.computeIfAbsent(
          id, unused -> Room.of(id, venue.get().id(), Text.of(language, location)));
      session.room(id);
    }
  }

  /**
   * Returns the place with a name, ignoring case. Places with the same name that are more than a
   * few hundred metres apart are different places.
   */
  private PlaceId place(String location, EventProperties event, String language) {
    Optional<Coordinates> there = coordinates(event);
    List<PlaceId> named = placeIds.computeIfAbsent(folded(location), name -> new ArrayList<>());
    for (PlaceId id : named) {
      Place known = requireNonNull(places.get(id));
      if (known.coordinates().isEmpty() || there.isEmpty()) {
        there.ifPresent(point -> places.put(id, at(known, point)));
        return id;
      }
      if (areNear(known.coordinates().get(), there.get())) {
        return id;
      }
    }
    String suffix = named.isEmpty() ? "" : "-" + (named.size() + 1);
    PlaceId id = new PlaceId(ids.forName(location + suffix));
    named.add(id);
    places.put(
        id,
        new Place(
            id, Text.of(language, location), Optional.empty(), there, List.of(), Optional.empty()));
    if (named.size() > 1) {
      event.report("GEO", "place-elsewhere");
    }
    return id;
  }

  private static Place at(Place place, Coordinates point) {
    return new Place(
        place.id(),
        place.name(),
        place.address(),
        Optional.of(point),
        place.accessibility(),
        place.page());
  }

  private static boolean areNear(Coordinates one, Coordinates other) {
    return Math.abs(one.latitude() - other.latitude()) < NEAR
        && Math.abs(one.longitude() - other.longitude()) < NEAR;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Optional<Coordinates> coordinates(EventProperties event) {
    Optional<String> geo = event.value("GEO");
    if (geo.isEmpty()) {
      return Optional.empty();
    }
    try {
      int semicolon = Math.max(geo.get().indexOf(';'), geo.get().indexOf(','));
      double latitude = Double.parseDouble(geo.get().substring(0, Math.max(semicolon, 0)));
      double longitude = Double.parseDouble(geo.get().substring(semicolon + 1));
      if (latitude == 0 && longitude == 0) {
        event.report("GEO", "coordinates-zero");
        return Optional.empty();
      }
      return Optional.of(new Coordinates(latitude, longitude));
    } catch (IllegalArgumentException e) {
      event.report("GEO", "coordinates-unread");
      return Optional.empty();
    }
  }
}
