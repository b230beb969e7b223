package org.assises.model;

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
}
