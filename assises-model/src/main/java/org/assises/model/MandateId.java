package org.assises.model;

/** The id of a {@link Mandate}, unique in the whole assises. */
public final class MandateId extends Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public MandateId(String value) {
    super("mandate", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.MANDATE;
  }
}
