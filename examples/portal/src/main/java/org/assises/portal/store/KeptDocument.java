package org.assises.portal.store;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A document that is kept, with who brought it when. */
public final class KeptDocument {
  private final long number;
  private final Instant at;
  private final String by;
  private final byte[] document;

  /**
   * A document to keep.
   *
   * @param number of the publication, from 1; 0 for an upload that is none yet
   * @param at when
   * @param by who
   * @param document its bytes
   */
  public KeptDocument(long number, Instant at, String by, byte[] document) {
    this.number = number;
    this.at = requireNonNull(at, "at");
    this.by = requireNonNull(by, "by");
    this.document = document.clone();
  }

  /** {@return the number of the publication, from 1; 0 for an upload that is none yet} */
  public long number() {
    return number;
  }

  /** {@return when it was brought} */
  public Instant at() {
    return at;
  }

  /** {@return who brought it} */
  public String by() {
    return by;
  }

  /** {@return a copy of its bytes} */
  public byte[] document() {
    return document.clone();
  }

  /** {@return the SHA-256 of the bytes, in hexadecimal} */
  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
