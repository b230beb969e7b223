package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a document remembers of one item that came from a source: which revision it was, and what
 * the source said of each member, as fingerprints. Fingerprints tell that something changed, and
 * nothing else.
 *
 * @param kind what the item is
 * @param id its id in this document; nothing of that id needs to be there any longer
 * @param key the fingerprint of the source's own id; empty where the source gives none
 * @param sequence the number of the revision at the source, at least 0
 * @param changed when it last changed at the source; empty where the source does not say
 * @param gone whether it was missing at the source last time
 * @param said the fingerprint of each member that the source gave, by the member's name
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

  /** What imports bring in. */
  public enum Kind {
    /** {@link Organization}. */
    ORGANIZATION,
    /** {@link Place}. */
    PLACE,
    /** {@link Room}. */
    ROOM,
    /** {@link Theme}. */
    THEME,
    /** {@link Speaker}. */
    SPEAKER,
    /** {@link Session}. */
    SESSION,
    /** {@link Proposal}. */
    PROPOSAL,
    /** {@link Orientation}. */
    ORIENTATION,
    /** {@link Measure}. */
    MEASURE
  }

  /**
   * @throws IllegalArgumentException if the id is none, the sequence is below 0, or a fingerprint
   *     is blank, more than one line or longer than 2,000 characters
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
