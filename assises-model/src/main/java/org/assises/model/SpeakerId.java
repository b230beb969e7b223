package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Speaker}, never derived from the person's name. */
public record SpeakerId(String value) implements ItemId<Speaker> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SpeakerId {
    Rules.id("speaker", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SPEAKER;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof SpeakerId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "SpeakerId[value=" + shown() + "]";
  }
}
