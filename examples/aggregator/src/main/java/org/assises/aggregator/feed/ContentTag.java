package org.assises.aggregator.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The entity tag of a content in {@code index.json}: its SHA-256 in quotes. */
final class ContentTag {
  private static final int LENGTH = 66;

  private ContentTag() {}

  static String of(byte[] bytes) {
    MessageDigest digest = digest();
    digest.update(bytes);
    return of(digest);
  }

  static String of(MessageDigest digest) {
    return '"' + HexFormat.of().formatHex(digest.digest()) + '"';
  }

  /** {@return whether a tag has the form of such a hash} */
  static boolean isHash(String etag) {
    return etag.length() == LENGTH && etag.matches("\"[0-9a-f]{64}\"");
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
