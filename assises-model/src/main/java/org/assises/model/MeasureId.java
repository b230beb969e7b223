package org.assises.model;

/** The id of a {@link Measure}. */
public record MeasureId(String value) implements ItemId<Measure> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public MeasureId {
    Rules.id("measure", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.MEASURE;
  }
}
