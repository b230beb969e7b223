package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Source}. */
public record SourceId(String value) implements ItemId<Source> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SourceId {
    Rules.id("source", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SOURCE;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "SourceId[value=" + shown() + "]";
  }
}
