package org.assises.model;

/** The id of a {@link Source}. */
public record SourceId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public SourceId {
    Rules.id("source", value);
  }
}
