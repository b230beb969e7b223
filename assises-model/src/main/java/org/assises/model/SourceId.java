package org.assises.model;

/** The id of a {@link Source}. */
public record SourceId(String value) implements ItemId<Source> {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public SourceId {
    Rules.id("source", value);
  }
}
