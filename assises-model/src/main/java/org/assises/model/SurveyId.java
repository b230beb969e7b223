package org.assises.model;

import org.jspecify.annotations.Nullable;

/** The id of a {@link Survey}. */
public record SurveyId(String value) implements ItemId<Survey> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SurveyId {
    Rules.id("survey", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SURVEY;
  }

  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof SurveyId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "SurveyId[value=" + shown() + "]";
  }
}
