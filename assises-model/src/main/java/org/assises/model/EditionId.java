package org.assises.model;

import org.jspecify.annotations.Nullable;

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

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof EditionId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "EditionId[value=" + shown() + "]";
  }
}
