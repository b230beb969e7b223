package org.assises.model;

/** The id of an {@link Edition}, such as {@code 2024}. */
public final class EditionId extends ItemId<Edition> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public EditionId(String value) {
    super("edition", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.EDITION;
  }
}
