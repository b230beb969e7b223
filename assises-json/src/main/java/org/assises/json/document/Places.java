package org.assises.json.document;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.decimal;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Accessibility;
import org.assises.model.Area;
import org.assises.model.Coordinates;
import org.assises.model.Location;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Territory;

/** Where things take place. */
public final class Places {
  /** What is offered so that everybody can take part. */
  public static final Codec<Accessibility> ACCESSIBILITY = choice(Accessibility.class);

  /** A point on the earth. */
  public static final ObjectCodec<Coordinates> COORDINATES =
      object(Coordinates.class, "coordinates", "A point on the earth (WGS 84).")
          .of(
              req("latitude", decimal(-90, 90), Coordinates::latitude, "Degrees north."),
              req("longitude", decimal(-180, 180), Coordinates::longitude, "Degrees east."),
              Coordinates::new);

  /** A building open to the public. */
  public static final ObjectCodec<Place> PLACE =
      object(Place.class, "place", "Where sessions take place: a building open to the public.")
          .of(
              req("id", Ids.PLACE.own(), Place::id, "By which rooms and sessions refer to it."),
              req("name", Facts.TEXT, Place::name, "As the city calls it."),
              opt("address", Scalars.STRING, Place::address, "Of the building, on one line."),
              opt("coordinates", COORDINATES, Place::coordinates, "Where it is."),
              list("accessibility", ACCESSIBILITY, Place::accessibility, "What it offers."),
              opt("page", Scalars.LINK, Place::page, "Its page."),
              Place::new);

  /** A room in a place. */
  public static final ObjectCodec<Room> ROOM =
      object(Room.class, "room", "A room in a place.")
          .of(
              req("id", Ids.ROOM.own(), Room::id, "By which sessions refer to it."),
              req("place", Ids.PLACE.reference(), Room::place, "Where it is."),
              req("name", Facts.TEXT, Room::name, "As it is written on the door."),
              opt("capacity", Counts.FROM_ONE, Room::capacity, "How many people it holds."),
              list(
                  "accessibility",
                  ACCESSIBILITY,
                  Room::accessibility,
                  "What it offers beyond what the place does."),
              Room::new);

  /** A part of the city. */
  public static final ObjectCodec<Area> AREA =
      object(Area.class, "area", "A part of the city, such as a quarter.")
          .of(
              req("name", Facts.TEXT, Area::name, "As the city calls it."),
              opt(
                  "code",
                  Scalars.STRING,
                  Area::code,
                  "The code by which the city or the INSEE knows it, such as 75111."),
              Area::new);

  /** Where in the city something applies. */
  public static final ObjectCodec<Location> LOCATION =
      object(Location.class, "location", "Where in the city a proposal applies.")
          .of(
              opt("area", AREA, Location::area, "The part of the city."),
              opt("name", Facts.TEXT, Location::name, "A street, a square or a building."),
              opt(
                  "place",
                  Ids.PLACE.reference(),
                  Location::place,
                  "The place of this assises that is meant."),
              opt("coordinates", COORDINATES, Location::coordinates, "A point on the earth."),
              Location::new);

  /** The commune that an assises is held for. */
  public static final ObjectCodec<Territory> TERRITORY =
      object(Territory.class, "territory", "The commune that the assises is held for.")
          .of(
              req(
                  "inseeCode",
                  Scalars.STRING,
                  Territory::inseeCode,
                  "Its code in the Code officiel géographique, such as 29232."),
              req("name", Facts.TEXT, Territory::name, "Its name."),
              opt("department", Facts.TEXT, Territory::department, "Its department."),
              Territory::new);

  private Places() {}
}
