package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A record of one imported item: its revision at the source and a fingerprint of each member.
 * Fingerprints show that a value changed, but not the value.
 *
 * @param kind the kind of item
 * @param id the id in the assises; the item may no longer exist
 * @param key the fingerprint of the id at the source; empty if the source gives none
 * @param sequence the revision number at the source, at least 0
 * @param changed the instant of the last change at the source; empty if the source does not give it
 * @param gone whether the item was missing at the last import
 * @param said the fingerprint of each member that the source gave, by member name
 */
public record ImportedItem(
    Kind kind,
    String id,
    Optional<String> key,
    long sequence,
    Optional<Instant> changed,
    boolean gone,
    Map<String, String> said) {
  private static final int LONGEST_FINGERPRINT = 2_000;

  /** A kind of item that imports can add. */
  public enum Kind {
    /** An {@link Organization}. */
    ORGANIZATION,
    /** A {@link Place}. */
    PLACE,
    /** A {@link Room}. */
    ROOM,
    /** A {@link Theme}. */
    THEME,
    /** A {@link Speaker}. */
    SPEAKER,
    /** A {@link Session}. */
    SESSION,
    /** A {@link Proposal}. */
    PROPOSAL,
    /** An {@link Orientation}. */
    ORIENTATION,
    /** A {@link Measure}. */
    MEASURE
  }

  /**
   * @throws IllegalArgumentException if the id is not valid, the sequence is below 0, or a
   *     fingerprint is blank, has more than one line or more than 2,000 characters
   */
  public ImportedItem {
    requireNonNull(kind, "kind");
    Rules.id("imported item", id);
    key.ifPresent(present -> Rules.line("a key", present, LONGEST_FINGERPRINT));
    Rules.range("a sequence", sequence, 0, Long.MAX_VALUE);
    requireNonNull(changed, "changed");
    said = Collections.unmodifiableMap(new TreeMap<>(said));
    said.forEach(
        (member, fingerprint) -> {
          Rules.id("imported member", member);
          Rules.line("a fingerprint", fingerprint, LONGEST_FINGERPRINT);
        });
  }
}
