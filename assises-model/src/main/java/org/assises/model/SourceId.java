package org.assises.model;

/** The id of a {@link Source}. */
public final class SourceId extends ItemId<Source> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SourceId(String value) {
    super("source", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SOURCE;
  }
}
