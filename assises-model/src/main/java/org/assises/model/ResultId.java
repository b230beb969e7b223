package org.assises.model;

/** The id of a {@link SurveyResult}, unique in the whole assises. */
public record ResultId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public ResultId {
    Rules.id("survey result", value);
  }
}
