package org.assises.json.document;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.decimal;

import java.util.List;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringOrObject;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Area;
import org.assises.model.Coordinates;
import org.assises.model.Location;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Territory;
import org.assises.wording.Message;

/** Codecs for places, rooms, addresses and areas. */
public final class Places {
  /** An offer to people with disabilities. */
  public static final Codec<Accessibility> ACCESSIBILITY = choice(Accessibility.class);

  /** The code of a commune in the Code officiel géographique, such as {@code 29232}. */
  public static final Codec<String> INSEE_CODE =
      Scalars.matching("(2[AB]|[0-9]{2})[0-9]{3}", JsonMessages.of("expected-insee-code"));

  /** A point on the earth. */
  public static final ObjectCodec<Coordinates> COORDINATES =
      object(
              Coordinates.class,
              "coordinates",
              "A point on the earth, as latitude and longitude (WGS 84).")
          .of(
              req(
                  "latitude",
                  decimal(-90, 90),
                  Coordinates::latitude,
                  "The latitude in degrees, positive to the north of the equator."),
              req(
                  "longitude",
                  decimal(-180, 180),
                  Coordinates::longitude,
                  "The longitude in degrees, positive to the east of Greenwich."),
              Coordinates::new);

  /** A postal address: a string if it is only one line, otherwise an object. */
  public static final Codec<Address> ADDRESS =
      new StringOrObject<>(
          JsonMessages.of("expected-address"),
          Scalars.line(300),
          Address::parse,
          Places::onlyLine,
          object(Address.class, "address", "A postal address, part by part.")
              .of(
                  opt(
                      "street",
                      Scalars.line(300),
                      Address::street,
                      "The number and the street, or the whole address on one line."),
                  opt(
                      "postalCode",
                      Scalars.matching(
                          "[A-Z0-9][A-Z0-9 -]{1,9}", Message.of("postal-code-malformed")),
                      Address::postalCode,
                      "The postal code, such as 29000."),
                  opt(
                      "municipality",
                      Scalars.line(300),
                      Address::municipality,
                      "The name of the commune or locality."),
                  opt(
                      "inseeCode",
                      INSEE_CODE,
                      Address::inseeCode,
                      "The code of the commune in the Code officiel géographique, such as 29232."),
                  opt(
                      "country",
                      Scalars.matching("[A-Z]{2}", Message.of("country-malformed")),
                      Address::country,
                      "The country by its two letters (ISO 3166-1), such as FR."),
                  list(
                      "sources",
                      Ids.SOURCE.reference(),
                      Address::sources,
                      "The ids of the sources that give this address."),
                  Address::new));

  /** A building or a site that is open to the public. */
  public static final ObjectCodec<Place> PLACE =
      object(Place.class, "place", "A building or a site that is open to the public.")
          .of(
              req(
                  "id",
                  Ids.PLACE.own(),
                  Place::id,
                  "The id by which editions, rooms and sessions refer to this place."),
              req("name", Facts.TEXT, Place::name, "The name of the place, as the city uses it."),
              opt(
                  "address",
                  ADDRESS,
                  Place::address,
                  "The postal address of the place, on one line or part by part."),
              opt("coordinates", COORDINATES, Place::coordinates, "The coordinates of the place."),
              list(
                  "accessibility",
                  ACCESSIBILITY,
                  Place::accessibility,
                  "What the place offers to people with disabilities."),
              opt("page", Scalars.LINK, Place::page, "The web page of the place."),
              Place::new);

  /** A room of a place. */
  public static final ObjectCodec<Room> ROOM =
      object(Room.class, "room", "A room of a place.")
          .of(
              req("id", Ids.ROOM.own(), Room::id, "The id by which sessions refer to this room."),
              req(
                  "place",
                  Ids.PLACE.reference(),
                  Room::place,
                  "The id of the place that the room belongs to."),
              req(
                  "name",
                  Facts.TEXT,
                  Room::name,
                  "The name of the room, as visitors find it on the door."),
              opt(
                  "capacity",
                  Counts.FROM_ONE,
                  Room::capacity,
                  "The number of people that the room holds."),
              list(
                  "accessibility",
                  ACCESSIBILITY,
                  Room::accessibility,
                  "What the room offers to people with disabilities, in addition to its "
                      + "place."),
              Room::new);

  /** A part of the city. */
  public static final ObjectCodec<Area> AREA =
      object(Area.class, "area", "A part of the city, such as a district.")
          .of(
              req("name", Facts.TEXT, Area::name, "The name of the area, as the city uses it."),
              opt(
                  "code",
                  Scalars.line(64),
                  Area::code,
                  "The code that the city or INSEE gives to the area, such as 75111."),
              Area::new);

  /** A part of the city in which a proposal applies. */
  public static final ObjectCodec<Location> LOCATION =
      object(
              Location.class,
              "location",
              "Where in the city a proposal applies: an area, a street, a place or a " + "point.")
          .of(
              opt("area", AREA, Location::area, "The part of the city that is meant."),
              opt(
                  "name",
                  Facts.TEXT,
                  Location::name,
                  "The name of a street, a square or a building."),
              opt(
                  "place",
                  Ids.PLACE.reference(),
                  Location::place,
                  "The id of a place of this document, if that is meant."),
              opt(
                  "coordinates",
                  COORDINATES,
                  Location::coordinates,
                  "The coordinates of the location."),
              Location::new);

  /** The commune for which an assises is held. */
  public static final ObjectCodec<Territory> TERRITORY =
      object(
              Territory.class,
              "territory",
              "The commune (municipality) for which the assises are held.")
          .of(
              req(
                  "inseeCode",
                  INSEE_CODE,
                  Territory::inseeCode,
                  "The INSEE code of the commune (Code officiel géographique), such as "
                      + "29232. It is not the postal code."),
              req("name", Facts.TEXT, Territory::name, "The name of the commune."),
              opt(
                  "department",
                  Facts.TEXT,
                  Territory::department,
                  "The name of the department of the commune."),
              Territory::new);

  private Places() {}

  /**
   * Returns the line of an address if it expresses all parts. The parts are compared one by one,
   * because the JVM takes 40 ms to link the first generated {@code equals} of a record.
   */
  private static Optional<String> onlyLine(Address address) {
    String line = address.line();
    return parts(Address.parse(line)).equals(parts(address)) ? Optional.of(line) : Optional.empty();
  }

  private static List<Object> parts(Address address) {
    return List.of(
        address.street(),
        address.postalCode(),
        address.municipality(),
        address.inseeCode(),
        address.country(),
        address.sources());
  }
}
