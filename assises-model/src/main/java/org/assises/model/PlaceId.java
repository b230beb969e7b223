package org.assises.model;

/** The id of a {@link Place}. */
public record PlaceId(String value) implements ItemId<Place> {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public PlaceId {
    Rules.id("place", value);
  }
}
