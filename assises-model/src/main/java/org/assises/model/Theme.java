package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What workshops, sessions and proposals are about.
 *
 * @param id by which they refer to it
 * @param name a few words
 * @param description empty when not given
 */
public record Theme(ThemeId id, Text name, Optional<Text> description) implements Item {
  public Theme {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(description, "description");
  }

  /** {@return a theme without a description} */
  public static Theme of(ThemeId id, Text name) {
    return new Theme(id, name, Optional.empty());
  }
}
