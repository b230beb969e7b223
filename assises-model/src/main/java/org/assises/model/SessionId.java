package org.assises.model;

/** The id of a {@link Session}, unique in the whole assises. */
public record SessionId(String value) implements ItemId<Session> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SessionId {
    Rules.id("session", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SESSION;
  }
}
