package org.assises.model;

/** The id of a {@link Speaker}, never derived from the person's name. */
public final class SpeakerId extends ItemId<Speaker> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SpeakerId(String value) {
    super("speaker", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SPEAKER;
  }
}
