package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Measure}. */
public record MeasureId(String value) implements ItemId<Measure> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public MeasureId {
    Rules.id("measure", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.MEASURE;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof MeasureId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "MeasureId[value=" + shown() + "]";
  }
}
