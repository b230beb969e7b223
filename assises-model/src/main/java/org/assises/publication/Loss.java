package org.assises.publication;

import static java.util.Objects.requireNonNull;

import org.assises.model.Id;

/**
 * Something that a format could not carry.
 *
 * @param item of which thing
 * @param what what of it is missing or less exact, for a person, such as {@code no clock time}
 */
public record Loss(Id item, String what) {
  public Loss {
    requireNonNull(item, "item");
    requireNonNull(what, "what");
  }
}
