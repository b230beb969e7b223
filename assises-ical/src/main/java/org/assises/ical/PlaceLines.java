package org.assises.ical;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.ical.line.ContentLines;
import org.assises.ical.line.Encoding;
import org.assises.ical.line.Keyword;
import org.assises.model.Assises;
import org.assises.model.Coordinates;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.Territory;

/** The lines that say where an event is, made once for each place and room. */
final class PlaceLines {
  private final Assises assises;
  private final List<Locale> languages;
  private final Encoding encoding;
  private final Map<Where, byte[]> made = new HashMap<>();

  private record Where(Optional<PlaceId> place, Optional<RoomId> room, boolean own) {}

  PlaceLines(Assises assises, List<Locale> languages, Encoding encoding) {
    this.assises = assises;
    this.languages = languages;
    this.encoding = encoding;
  }

  /**
   * {@return LOCATION, and GEO where the coordinates are known}
   *
   * <p>There is always a LOCATION, because some apps drop events without one: the commune, or else
   * the name of the assises, where no place is known.
   */
  byte[] of(Session session) {
    Optional<PlaceId> place = assises.placeOf(session).map(Place::id);
    Where where = new Where(place, session.room(), session.place().isPresent());
    byte[] lines = made.get(where);
    if (lines == null) {
      lines = encoding.lines(out -> write(where, out));
      made.put(where, lines);
    }
    return lines;
  }

  private void write(Where where, ContentLines lines) throws IOException {
    Optional<Place> place = where.place().map(assises::place);
    Optional<Room> room = where.room().map(assises::room);
    lines.property(Keyword.LOCATION);
    if (room.isPresent()) {
      lines.text(room.get().name().in(languages)).text(", ");
    }
    lines.text(
        place
            .map(Place::name)
            .or(() -> assises.territory().map(Territory::name))
            .orElse(assises.name())
            .in(languages));
    Optional<String> address = place.flatMap(Place::address);
    if (address.isPresent()) {
      lines.text(", ").text(address.get());
    }
    lines.end();
    if (place.isPresent()) {
      writeGeo(place.get(), lines);
      writePlace(place.get(), where, lines);
    }
    if (room.isPresent()) {
      String name = room.get().name().in(languages);
      lines
          .property(Keyword.X_ASSISES_ROOM)
          .parameter(Keyword.X_ID, room.get().id().value())
          .text(name)
          .end();
    }
  }

  static void writeGeo(Place place, ContentLines lines) throws IOException {
    if (place.coordinates().isPresent()) {
      Coordinates point = place.coordinates().get();
      lines
          .property(Keyword.GEO)
          .decimal(point.latitude())
          .token(";")
          .decimal(point.longitude())
          .end();
    }
  }

  private void writePlace(Place place, Where where, ContentLines lines) throws IOException {
    lines.property(Keyword.X_ASSISES_PLACE).parameter(Keyword.X_ID, place.id().value());
    if (place.address().isPresent()) {
      lines.parameter(Keyword.X_ADDRESS, place.address().get());
    }
    String venueOrRoom = where.room().isPresent() ? "ROOM" : "VENUE";
    lines.parameter(Keyword.X_FROM, where.own() ? "SESSION" : venueOrRoom);
    lines.text(place.name().in(languages)).end();
  }
}
