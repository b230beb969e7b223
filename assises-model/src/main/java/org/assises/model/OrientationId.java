package org.assises.model;

/** The id of an {@link Orientation}. */
public final class OrientationId extends ItemId<Orientation> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public OrientationId(String value) {
    super("orientation", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ORIENTATION;
  }
}
