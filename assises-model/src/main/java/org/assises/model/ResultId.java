package org.assises.model;

/** The id of a {@link SurveyResult}, unique in the whole assises. */
public final class ResultId extends Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public ResultId(String value) {
    super("survey result", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.RESULT;
  }
}
