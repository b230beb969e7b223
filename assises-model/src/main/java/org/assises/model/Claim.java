package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What one source says of a fact, as precisely as it says it.
 *
 * @param value what it says
 * @param source which source
 * @param note where in it, or in what words; empty when there is nothing to add
 */
public record Claim<T>(T value, SourceId source, Optional<Text> note) {
  public Claim {
    requireNonNull(value, "value");
    requireNonNull(source, "source");
    requireNonNull(note, "note");
  }

  /** {@return what a source says, without a note} */
  public static <T> Claim<T> of(T value, SourceId source) {
    return new Claim<>(value, source, Optional.empty());
  }
}
