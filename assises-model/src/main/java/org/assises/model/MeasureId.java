package org.assises.model;

/** The id of a {@link Measure}. */
public final class MeasureId extends ItemId<Measure> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public MeasureId(String value) {
    super("measure", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.MEASURE;
  }
}
