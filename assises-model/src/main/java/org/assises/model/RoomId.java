package org.assises.model;

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
}
