package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Mandate}, unique in the whole assises. */
public record MandateId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public MandateId {
    Rules.id("mandate", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.MANDATE;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof MandateId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "MandateId[value=" + shown() + "]";
  }
}
