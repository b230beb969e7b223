package org.assises.model;

/** The id of a {@link Theme}. */
public record ThemeId(String value) implements ItemId<Theme> {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public ThemeId {
    Rules.id("theme", value);
  }
}
