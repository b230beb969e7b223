package org.assises.json.output;

import org.jspecify.annotations.Nullable;

/**
 * Keeps names of members that were written as strings, so that they need not be encoded again.
 *
 * <p>Names are compared by identity, because those of a format are constants. Threads may replace
 * the names of others.
 */
final class KeptNames {
  private static final int SLOTS = 1024;
  private static final int LONGEST_KEPT = 64;

  private static final @Nullable EncodedName[] NAMES = new EncodedName[SLOTS];

  private KeptNames() {}

  @SuppressWarnings("ReferenceEquality") // An equal name that is another object is encoded again.
  static EncodedName of(String name) {
    int slot = slot(name);
    EncodedName kept = NAMES[slot];
    if (kept != null && kept.text() == name) {
      return kept;
    }
    EncodedName encoded = new EncodedName(name);
    if (name.length() <= LONGEST_KEPT) {
      NAMES[slot] = encoded;
    }
    return encoded;
  }

  private static int slot(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 10) & SLOTS - 1;
  }
}
