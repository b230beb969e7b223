package org.assises.portal.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** The document that the city's agents work on, as one of them saved it. */
public final class KeptDraft {
  private final long version;
  private final long base;
  private final Instant at;
  private final String by;
  private final String what;
  private final byte[] document;

  /**
   * A state of the draft.
   *
   * @param version rises with each state, and is never used again
   * @param base the number of the publication that the draft began from
   * @param at when it was saved
   * @param by who saved it
   * @param what was done, in a few words of French
   * @param document its bytes
   */
  public KeptDraft(long version, long base, Instant at, String by, String what, byte[] document) {
    this.version = version;
    this.base = base;
    this.at = requireNonNull(at, "at");
    this.by = requireNonNull(by, "by");
    this.what = requireNonNull(what, "what");
    this.document = document.clone();
  }

  /** {@return its version, which rises with each state} */
  public long version() {
    return version;
  }

  /** {@return the number of the publication that the draft began from} */
  public long base() {
    return base;
  }

  /** {@return when it was saved} */
  public Instant at() {
    return at;
  }

  /** {@return who saved it} */
  public String by() {
    return by;
  }

  /** {@return what was done, in a few words of French} */
  public String what() {
    return what;
  }

  /** {@return a copy of its bytes} */
  public byte[] document() {
    return document.clone();
  }
}
