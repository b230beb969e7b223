package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Session}, unique in the whole assises. */
public record SessionId(String value) implements ItemId<Session> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SessionId {
    Rules.id("session", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SESSION;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof SessionId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "SessionId[value=" + shown() + "]";
  }
}
