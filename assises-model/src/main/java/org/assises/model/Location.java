package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where in the city a proposal applies, as far as it is known; never where a person lives.
 *
 * @param area the part of the city; empty when not known
 * @param name of a street, a square or a building, in the words of the source; empty when not given
 * @param place the place of this assises that is meant; empty when none is
 * @param coordinates empty when not known
 */
public record Location(
    Optional<Area> area,
    Optional<Text> name,
    Optional<PlaceId> place,
    Optional<Coordinates> coordinates) {
  /**
   * @throws IllegalArgumentException if nothing is known
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

  /** {@return a location of which the part of the city is known} */
  public static Location of(Area area) {
    return new Location(Optional.of(area), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return a location of which the name is known, such as a street's} */
  public static Location of(Text name) {
    return new Location(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
  }

  /** {@return a location in a place of the assises} */
  public static Location of(PlaceId place) {
    return new Location(Optional.empty(), Optional.empty(), Optional.of(place), Optional.empty());
  }

  /** {@return a location at a point on the earth} */
  public static Location of(Coordinates coordinates) {
    return new Location(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(coordinates));
  }

  /** {@return this location, in that part of the city} */
  public Location withArea(Area area) {
    return new Location(Optional.of(area), name, place, coordinates);
  }

  /** {@return this location, with that name} */
  public Location withName(Text name) {
    return new Location(area, Optional.of(name), place, coordinates);
  }

  /** {@return this location, at that point on the earth} */
  public Location withCoordinates(Coordinates coordinates) {
    return new Location(area, name, place, Optional.of(coordinates));
  }
}
