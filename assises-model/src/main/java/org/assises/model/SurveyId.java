package org.assises.model;

/** The id of a {@link Survey}. */
public final class SurveyId extends ItemId<Survey> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SurveyId(String value) {
    super("survey", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SURVEY;
  }
}
