package org.assises.model;

/** The id of a {@link Room}, unique in the whole assises. */
public final class RoomId extends ItemId<Room> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public RoomId(String value) {
    super("room", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ROOM;
  }
}
