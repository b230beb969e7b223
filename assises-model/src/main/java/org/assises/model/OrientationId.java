package org.assises.model;

/** The id of an {@link Orientation}. */
public record OrientationId(String value) implements ItemId<Orientation> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public OrientationId {
    Rules.id("orientation", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ORIENTATION;
  }
}
