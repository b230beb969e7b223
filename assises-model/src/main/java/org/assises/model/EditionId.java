package org.assises.model;

/** The id of an {@link Edition}, such as {@code 2024}. */
public record EditionId(String value) implements ItemId<Edition> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public EditionId {
    Rules.id("edition", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.EDITION;
  }
}
