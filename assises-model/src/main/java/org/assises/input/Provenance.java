package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The identity and revision of an item at its source.
 *
 * @param key the id at the source, such as a UID or a row number; empty if the source gives none,
 *     so that items are recognized by start and title
 * @param sequence the revision number, at least 0, such as SEQUENCE (RFC 5545, 3.8.7.4); 0 if the
 *     source has none
 * @param changed the instant of the last change at the source; empty if the source does not give it
 */
public record Provenance(Optional<String> key, long sequence, Optional<Instant> changed) {
  /**
   * @throws IllegalArgumentException if the sequence is below 0
   */
  public Provenance {
    requireNonNull(key, "key");
    requireNonNull(changed, "changed");
    if (sequence < 0) {
      throw new IllegalArgumentException("the sequence must be at least 0, but is " + sequence);
    }
  }

  /** {@return the provenance of an item with an id at the source} */
  public static Provenance of(String key) {
    return new Provenance(Optional.of(key), 0, Optional.empty());
  }

  /** {@return the provenance of an item without an id at the source} */
  public static Provenance unidentified() {
    return new Provenance(Optional.empty(), 0, Optional.empty());
  }

  /** {@return a copy with another revision number} */
  public Provenance withSequence(long sequence) {
    return new Provenance(key, sequence, changed);
  }

  /** {@return a copy with another instant of the last change} */
  public Provenance withChanged(Instant changed) {
    return new Provenance(key, sequence, Optional.of(changed));
  }
}
