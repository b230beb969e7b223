package org.assises.model;

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
}
