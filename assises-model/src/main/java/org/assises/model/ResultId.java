package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link SurveyResult}, unique in the whole assises. */
public record ResultId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public ResultId {
    Rules.id("survey result", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.RESULT;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof ResultId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "ResultId[value=" + shown() + "]";
  }
}
