package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.decimal;

import java.util.List;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.StringOrObject;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Accessibility;
import org.assises.model.Address;
import org.assises.model.Area;
import org.assises.model.Coordinates;
import org.assises.model.Location;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Territory;

/** Codecs for places, rooms, addresses and areas. */
public final class Places {
  /** An offer to people with disabilities. */
  public static final Codec<Accessibility> ACCESSIBILITY = choice(Accessibility.class);

  /** The code of a commune in the Code officiel géographique, such as {@code 29232}. */
  public static final Codec<String> INSEE_CODE =
      Scalars.matching("(2[AB]|[0-9]{2})[0-9]{3}", "expected-insee-code");

  /** A point on the earth. */
  public static final ObjectCodec<Coordinates> COORDINATES = coordinates();

  /** A postal address: a string if it is only one line, otherwise an object. */
  public static final Codec<Address> ADDRESS =
      new StringOrObject<>("expected-address", Scalars.line(300), addressParts()) {
        @Override
        protected Optional<String> text(Address address) {
          return onlyLine(address);
        }

        @Override
        protected Address parse(String text) {
          return Address.parse(text);
        }
      };

  /** A building or a site that is open to the public. */
  public static final ObjectCodec<Place> PLACE = place();

  /** A room of a place. */
  public static final ObjectCodec<Room> ROOM = room();

  /** A part of the city. */
  public static final ObjectCodec<Area> AREA = area();

  /** A part of the city in which a proposal applies. */
  public static final ObjectCodec<Location> LOCATION = location();

  /** The commune for which an assises is held. */
  public static final ObjectCodec<Territory> TERRITORY = territory();

  private Places() {}

  private static ObjectCodec<Address> addressParts() {
    var members = members("address", "A postal address, part by part.");
    var street =
        members.opt(
            "street",
            Scalars.line(300),
            "The number and the street, or the whole address on one line.");
    var postalCode =
        members.opt(
            "postalCode",
            Scalars.wellFormed("[A-Z0-9][A-Z0-9 -]{1,9}", "postal-code-malformed"),
            "The postal code, such as 29000.");
    var municipality =
        members.opt("municipality", Scalars.line(300), "The name of the commune or locality.");
    var inseeCode =
        members.opt(
            "inseeCode",
            INSEE_CODE,
            "The code of the commune in the Code officiel géographique, such as 29232.");
    var country =
        members.opt(
            "country",
            Scalars.wellFormed("[A-Z]{2}", "country-malformed"),
            "The country by its two letters (ISO 3166-1), such as FR.");
    var sources =
        members.list(
            "sources", Ids.SOURCE.reference(), "The ids of the sources that give this address.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Address address, Writing out) {
        out.put(street, address.street())
            .put(postalCode, address.postalCode())
            .put(municipality, address.municipality())
            .put(inseeCode, address.inseeCode())
            .put(country, address.country())
            .put(sources, address.sources());
      }

      @Override
      protected Address make(Values in) {
        return new Address(
            in.of(street),
            in.of(postalCode),
            in.of(municipality),
            in.of(inseeCode),
            in.of(country),
            in.of(sources));
      }
    };
  }

  private static ObjectCodec<Coordinates> coordinates() {
    var members =
        members("coordinates", "A point on the earth, as latitude and longitude (WGS 84).");
    var latitude =
        members.req(
            "latitude",
            decimal(-90, 90),
            "The latitude in degrees, positive to the north of the equator.");
    var longitude =
        members.req(
            "longitude",
            decimal(-180, 180),
            "The longitude in degrees, positive to the east of Greenwich.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Coordinates coordinates, Writing out) {
        out.put(latitude, coordinates.latitude()).put(longitude, coordinates.longitude());
      }

      @Override
      protected Coordinates make(Values in) {
        return new Coordinates(in.of(latitude), in.of(longitude));
      }
    };
  }

  private static ObjectCodec<Place> place() {
    var members = members("place", "A building or a site that is open to the public.");
    var id =
        members.req(
            "id",
            Ids.PLACE.own(),
            "The id by which editions, rooms and sessions refer to this place.");
    var name = members.req("name", Facts.TEXT, "The name of the place, as the city uses it.");
    var address =
        members.opt(
            "address", ADDRESS, "The postal address of the place, on one line or part by part.");
    var coordinates = members.opt("coordinates", COORDINATES, "The coordinates of the place.");
    var accessibility =
        members.list(
            "accessibility", ACCESSIBILITY, "What the place offers to people with disabilities.");
    var page = members.opt("page", Scalars.LINK, "The web page of the place.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Place place, Writing out) {
        out.put(id, place.id())
            .put(name, place.name())
            .put(address, place.address())
            .put(coordinates, place.coordinates())
            .put(accessibility, place.accessibility())
            .put(page, place.page());
      }

      @Override
      protected Place make(Values in) {
        return new Place(
            in.of(id),
            in.of(name),
            in.of(address),
            in.of(coordinates),
            in.of(accessibility),
            in.of(page));
      }
    };
  }

  private static ObjectCodec<Room> room() {
    var members = members("room", "A room of a place.");
    var id = members.req("id", Ids.ROOM.own(), "The id by which sessions refer to this room.");
    var place =
        members.req(
            "place", Ids.PLACE.reference(), "The id of the place that the room belongs to.");
    var name =
        members.req("name", Facts.TEXT, "The name of the room, as visitors find it on the door.");
    var capacity =
        members.opt("capacity", Counts.FROM_ONE, "The number of people that the room holds.");
    var accessibility =
        members.list(
            "accessibility",
            ACCESSIBILITY,
            "What the room offers to people with disabilities, in addition to its place.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Room room, Writing out) {
        out.put(id, room.id())
            .put(place, room.place())
            .put(name, room.name())
            .put(capacity, room.capacity())
            .put(accessibility, room.accessibility());
      }

      @Override
      protected Room make(Values in) {
        return new Room(
            in.of(id), in.of(place), in.of(name), in.of(capacity), in.of(accessibility));
      }
    };
  }

  private static ObjectCodec<Area> area() {
    var members = members("area", "A part of the city, such as a district.");
    var name = members.req("name", Facts.TEXT, "The name of the area, as the city uses it.");
    var code =
        members.opt(
            "code",
            Scalars.line(64),
            "The code that the city or INSEE gives to the area, such as 75111.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Area area, Writing out) {
        out.put(name, area.name()).put(code, area.code());
      }

      @Override
      protected Area make(Values in) {
        return new Area(in.of(name), in.of(code));
      }
    };
  }

  private static ObjectCodec<Location> location() {
    var members =
        members(
            "location",
            "Where in the city a proposal applies: an area, a street, a place or a point.");
    var area = members.opt("area", AREA, "The part of the city that is meant.");
    var name = members.opt("name", Facts.TEXT, "The name of a street, a square or a building.");
    var place =
        members.opt(
            "place",
            Ids.PLACE.reference(),
            "The id of a place of this document, if that is meant.");
    var coordinates = members.opt("coordinates", COORDINATES, "The coordinates of the location.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Location location, Writing out) {
        out.put(area, location.area())
            .put(name, location.name())
            .put(place, location.place())
            .put(coordinates, location.coordinates());
      }

      @Override
      protected Location make(Values in) {
        return new Location(in.of(area), in.of(name), in.of(place), in.of(coordinates));
      }
    };
  }

  private static ObjectCodec<Territory> territory() {
    var members =
        members("territory", "The commune (municipality) for which the assises are held.");
    var inseeCode =
        members.req(
            "inseeCode",
            INSEE_CODE,
            "The INSEE code of the commune (Code officiel géographique), such as 29232. It "
                + "is not the postal code.");
    var name = members.req("name", Facts.TEXT, "The name of the commune.");
    var department =
        members.opt("department", Facts.TEXT, "The name of the department of the commune.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Territory territory, Writing out) {
        out.put(inseeCode, territory.inseeCode())
            .put(name, territory.name())
            .put(department, territory.department());
      }

      @Override
      protected Territory make(Values in) {
        return new Territory(in.of(inseeCode), in.of(name), in.of(department));
      }
    };
  }

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
