package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Room}, unique in the whole assises. */
public record RoomId(String value) implements ItemId<Room> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public RoomId {
    Rules.id("room", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ROOM;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof RoomId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "RoomId[value=" + shown() + "]";
  }
}
