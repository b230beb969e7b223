package org.assises.model;

/**
 * The id of an {@link Assises}. Prefer a domain name of the city, such as {@code
 * assises.quimper.bzh}, because calendars carry the id in the UID of every session.
 */
public final class AssisesId extends Id {
  /**
   * @throws IllegalArgumentException if the value is not a valid {@link Id}
   */
  public AssisesId(String value) {
    super("assises", value);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SERIES;
  }
}
