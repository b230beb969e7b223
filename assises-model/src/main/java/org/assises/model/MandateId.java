package org.assises.model;

/** The id of a {@link Mandate}, unique in the whole assises. */
public record MandateId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public MandateId {
    Rules.id("mandate", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.MANDATE;
  }
}
