package org.assises.model;

import org.jspecify.annotations.Nullable;

/**
 * The id of an {@link Assises}. Prefer a domain name of the city, such as {@code
 * assises.quimper.bzh}, because calendars carry the id in the UID of every session.
 */
public record AssisesId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public AssisesId {
    Rules.id("assises", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SERIES;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof AssisesId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "AssisesId[value=" + shown() + "]";
  }
}
