package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of an {@link Orientation}. */
public record OrientationId(String value) implements ItemId<Orientation> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public OrientationId {
    Rules.id("orientation", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.ORIENTATION;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof OrientationId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "OrientationId[value=" + shown() + "]";
  }
}
