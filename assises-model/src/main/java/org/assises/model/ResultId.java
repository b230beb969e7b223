package org.assises.model;

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
}
