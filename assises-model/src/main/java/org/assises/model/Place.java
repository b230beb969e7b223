package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where sessions take place: a building open to the public.
 *
 * @param id by which rooms, sessions and editions refer to it
 * @param name as the city calls it
 * @param address of the building, on one line; empty when not given
 * @param coordinates empty when not given
 * @param accessibility what it offers; empty when nothing is recorded
 * @param page its page; empty where there is none
 */
public record Place(
    PlaceId id,
    Text name,
    Optional<String> address,
    Optional<Coordinates> coordinates,
    List<Accessibility> accessibility,
    Optional<URI> page)
    implements Item {
  /**
   * @throws IllegalArgumentException if the address is not one line, the page no http(s) link, or
   *     an offer is named twice
   */
  public Place {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    address.ifPresent(line -> Rules.line("address", line, 300));
    requireNonNull(coordinates, "coordinates");
    accessibility = Rules.distinct("offers", accessibility);
    Rules.link("page", page);
  }

  /** {@return a place of which only the name is known} */
  public static Place of(PlaceId id, Text name) {
    return new Place(id, name, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** {@return this place at an address, given on one line} */
  public Place withAddress(String address) {
    return new Place(id, name, Optional.of(address), coordinates, accessibility, page);
  }

  /** {@return this place at a point on the earth} */
  public Place withCoordinates(Coordinates coordinates) {
    return new Place(id, name, address, Optional.of(coordinates), accessibility, page);
  }

  /** {@return this place with what it offers} */
  public Place withAccessibility(Accessibility... offers) {
    return new Place(id, name, address, coordinates, List.of(offers), page);
  }

  /** {@return this place with its page} */
  public Place withPage(URI page) {
    return new Place(id, name, address, coordinates, accessibility, Optional.of(page));
  }
}
