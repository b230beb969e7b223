package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Theme that
            && id.equals(that.id)
            && name.equals(that.name)
            && description.equals(that.description));
  }
}
