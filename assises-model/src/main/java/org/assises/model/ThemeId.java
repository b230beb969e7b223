package org.assises.model;

/** The id of a {@link Theme}. */
public record ThemeId(String value) implements ItemId<Theme> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public ThemeId {
    Rules.id("theme", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.THEME;
  }
}
