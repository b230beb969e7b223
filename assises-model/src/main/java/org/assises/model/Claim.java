package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

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
}
