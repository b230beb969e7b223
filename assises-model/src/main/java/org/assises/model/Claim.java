package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that one source states, with the precision of the source.
 *
 * @param value the value that the source states
 * @param source the source
 * @param note the passage or the wording of the source; empty if not recorded
 */
public record Claim<T>(T value, SourceId source, Optional<Text> note) {
  public Claim {
    requireNonNull(value, "value");
    requireNonNull(source, "source");
    requireNonNull(note, "note");
  }

  /** {@return a claim without a note} */
  public static <T> Claim<T> of(T value, SourceId source) {
    return new Claim<>(value, source, Optional.empty());
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Claim<?> that
            && value.equals(that.value)
            && source.equals(that.source)
            && note.equals(that.note));
  }
}
