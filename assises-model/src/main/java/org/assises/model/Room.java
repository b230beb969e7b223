package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A room in a place.
 *
 * @param id by which sessions refer to it
 * @param place where it is
 * @param name as it is written on the door
 * @param capacity how many people it holds, at least 1; empty when not known
 * @param accessibility what it offers beyond what the place does
 */
public record Room(
    RoomId id,
    PlaceId place,
    Text name,
    Optional<Integer> capacity,
    List<Accessibility> accessibility)
    implements Item {
  /**
   * @throws IllegalArgumentException if the capacity is below 1, or an offer is named twice
   */
  public Room {
    requireNonNull(id, "id");
    requireNonNull(place, "place");
    requireNonNull(name, "name");
    Rules.atLeast(1, "capacity", capacity);
    accessibility = Rules.distinct("offers", accessibility);
  }

  /** {@return a room of which only place and name are known} */
  public static Room of(RoomId id, PlaceId place, Text name) {
    return new Room(id, place, name, Optional.empty(), List.of());
  }
}
