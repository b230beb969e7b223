package org.assises.model;

/** The id of a {@link Place}. */
public final class PlaceId extends ItemId<Place> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public PlaceId(String value) {
    super("place", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.PLACE;
  }
}
