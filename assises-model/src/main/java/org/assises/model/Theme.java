package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A theme of editions, sessions and proposals.
 *
 * @param id the id that these items refer to
 * @param name the name
 * @param description a description in plain text; empty if there is none
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
