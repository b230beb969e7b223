package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room in a {@link Place}.
 *
 * @param id the id that sessions refer to
 * @param place the place that it belongs to
 * @param name the name on the door
 * @param capacity the number of people that it holds, at least 1; empty if not known
 * @param accessibility the accessibility services that it offers in addition to those of its place
 */
public record Room(
    RoomId id,
    PlaceId place,
    Text name,
    Optional<Integer> capacity,
    List<Accessibility> accessibility)
    implements Item {
  /**
   * @throws IllegalArgumentException if the capacity is below 1, or a service is listed twice
   */
  public Room {
    requireNonNull(id, "id");
    requireNonNull(place, "place");
    requireNonNull(name, "name");
    Rules.atLeast(1, "capacity", capacity);
    accessibility = Rules.distinct("offers", accessibility);
  }

  /** {@return a room with only a place and a name} */
  public static Room of(RoomId id, PlaceId place, Text name) {
    return new Room(id, place, name, Optional.empty(), List.of());
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Room that
            && id.equals(that.id)
            && place.equals(that.place)
            && name.equals(that.name)
            && capacity.equals(that.capacity)
            && accessibility.equals(that.accessibility));
  }
}
