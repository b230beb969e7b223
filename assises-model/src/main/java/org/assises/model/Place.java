package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A building open to the public in which sessions take place.
 *
 * @param id the id that rooms, sessions and editions refer to
 * @param name the name that the city uses
 * @param address the postal address of the building; empty if not recorded
 * @param coordinates a point on the earth; empty if not recorded
 * @param accessibility the accessibility services that it offers; empty if not recorded
 * @param page the web page; empty if there is none
 */
public record Place(
    PlaceId id,
    Text name,
    Optional<Address> address,
    Optional<Coordinates> coordinates,
    List<Accessibility> accessibility,
    Optional<URI> page)
    implements Item {
  /**
   * @throws IllegalArgumentException if the page is not an http(s) link, or a service is listed
   *     twice
   */
  public Place {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(address, "address");
    requireNonNull(coordinates, "coordinates");
    accessibility = Rules.distinct("offers", accessibility);
    page = Rules.link("page", page);
  }

  /** {@return a place with only a name} */
  public static Place of(PlaceId id, Text name) {
    return new Place(id, name, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * {@return a copy with another address, given on one line}
   *
   * @throws IllegalArgumentException if it is not one line of at most 300 characters
   */
  public Place withAddress(String line) {
    return withAddress(Address.parse(line));
  }

  /** {@return a copy with another address} */
  public Place withAddress(Address address) {
    return new Place(id, name, Optional.of(address), coordinates, accessibility, page);
  }

  /** {@return a copy with other coordinates} */
  public Place withCoordinates(Coordinates coordinates) {
    return new Place(id, name, address, Optional.of(coordinates), accessibility, page);
  }

  /** {@return a copy with other accessibility services} */
  public Place withAccessibility(Accessibility... offers) {
    return new Place(id, name, address, coordinates, List.of(offers), page);
  }

  /** {@return a copy with another web page} */
  public Place withPage(URI page) {
    return new Place(id, name, address, coordinates, accessibility, Optional.of(page));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Place that
            && id.equals(that.id)
            && name.equals(that.name)
            && address.equals(that.address)
            && coordinates.equals(that.coordinates)
            && accessibility.equals(that.accessibility)
            && WebLink.areSame(page, that.page));
  }
}
