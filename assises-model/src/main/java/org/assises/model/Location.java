package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A part of the city, a street, a place or a point that a proposal is about. Never the home of a
 * person.
 *
 * @param area the part of the city; empty if not known
 * @param name the name of a street, square or building, as the source gives it; empty if not
 *     recorded
 * @param place a place of this assises; empty if it is none of them
 * @param coordinates a point on the earth; empty if not known
 */
public record Location(
    Optional<Area> area,
    Optional<Text> name,
    Optional<PlaceId> place,
    Optional<Coordinates> coordinates) {
  /**
   * @throws IllegalArgumentException if all components are empty
   */
  public Location {
    requireNonNull(area, "area");
    requireNonNull(name, "name");
    requireNonNull(place, "place");
    requireNonNull(coordinates, "coordinates");
    if (area.isEmpty() && name.isEmpty() && place.isEmpty() && coordinates.isEmpty()) {
      throw RefusedValueException.of("location-empty");
    }
  }

  /** {@return a location with only a part of the city} */
  public static Location of(Area area) {
    return new Location(Optional.of(area), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a location with only a name, such as that of a street} */
  public static Location of(Text name) {
    return new Location(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
  }

  /** {@return a location with only a place of the assises} */
  public static Location of(PlaceId place) {
    return new Location(Optional.empty(), Optional.empty(), Optional.of(place), Optional.empty());
  }

  /** {@return a location with only coordinates} */
  public static Location of(Coordinates coordinates) {
    return new Location(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(coordinates));
  }

  /** {@return a copy with another part of the city} */
  public Location withArea(Area area) {
    return new Location(Optional.of(area), name, place, coordinates);
  }

  /** {@return a copy with another name} */
  public Location withName(Text name) {
    return new Location(area, Optional.of(name), place, coordinates);
  }

  /** {@return a copy with other coordinates} */
  public Location withCoordinates(Coordinates coordinates) {
    return new Location(area, name, place, Optional.of(coordinates));
  }
}
