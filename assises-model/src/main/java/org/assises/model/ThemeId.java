package org.assises.model;

import org.jspecify.annotations.Nullable;

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

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof ThemeId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "ThemeId[value=" + shown() + "]";
  }
}
