package org.assises.model;

/** The id of a {@link Session}, unique in the whole assises. */
public final class SessionId extends ItemId<Session> {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public SessionId(String value) {
    super("session", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SESSION;
  }
}
