package org.assises.model;

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
}
