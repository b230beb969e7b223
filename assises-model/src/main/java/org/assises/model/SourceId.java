package org.assises.model;

/** The id of a {@link Source}. */
public record SourceId(String value) implements ItemId<Source> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SourceId {
    Rules.id("source", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SOURCE;
  }
}
