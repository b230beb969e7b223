package org.assises.model;

/** The id of a {@link Theme}. */
public final class ThemeId extends ItemId<Theme> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public ThemeId(String value) {
    super("theme", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.THEME;
  }
}
