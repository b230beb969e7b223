package org.assises.model;

/**
 * The id of an {@link Assises}: best a domain name of the city's, such as {@code
 * assises.quimper.bzh}, since calendars carry it in the UID of every session.
 */
public record AssisesId(String value) implements Id {
  /**
   * @throws IllegalArgumentException if the value is not an id, see {@link Id}
   */
  public AssisesId {
    Rules.id("assises", value);
  }
}
