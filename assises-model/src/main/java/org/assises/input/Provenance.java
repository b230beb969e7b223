package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source identifies an item, and which revision of the item was read.
 *
 * @param key the source's own id, such as a UID or the number of a row; empty where the source
 *     gives none, so that its items can only be recognised by their start and title
 * @param sequence the number of the revision, at least 0, such as SEQUENCE (RFC 5545, 3.8.7.4); 0
 *     where the source counts none
 * @param changed when the item last changed at the source; empty where it does not say
 */
public record Provenance(Optional<String> key, long sequence, Optional<Instant> changed) {
  /**
   * @throws IllegalArgumentException if the sequence is below 0
   */
  public Provenance {
    requireNonNull(key, "key");
    requireNonNull(changed, "changed");
    if (sequence < 0) {
      throw new IllegalArgumentException("a sequence is at least 0, not " + sequence);
    }
  }

  /** {@return the provenance of an item that the source identifies by that key} */
  public static Provenance of(String key) {
    return new Provenance(Optional.of(key), 0, Optional.empty());
  }

  /** {@return the provenance of an item that the source does not identify} */
  public static Provenance unidentified() {
    return new Provenance(Optional.empty(), 0, Optional.empty());
  }

  /** {@return this provenance at that revision} */
  public Provenance withSequence(long sequence) {
    return new Provenance(key, sequence, changed);
  }

  /** {@return this provenance, last changed at that instant} */
  public Provenance withChanged(Instant changed) {
    return new Provenance(key, sequence, Optional.of(changed));
  }
}
