package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Place}. */
public record PlaceId(String value) implements ItemId<Place> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public PlaceId {
    Rules.id("place", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.PLACE;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof PlaceId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "PlaceId[value=" + shown() + "]";
  }
}
