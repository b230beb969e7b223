package org.assises.json.output;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Caches the encoded names of members, with quotes and colon.
 *
 * <p>Names are compared by identity, because those of a format are constants. A name that is not
 * found is encoded again.
 */
final class KeyBytes {
  private static final int SLOTS = 256;
  private static final int LONGEST_KEPT = 64;

  private final @Nullable String[] names = new String[SLOTS];
  private final byte[][] encoded = new byte[SLOTS][];
  private final byte[] colon;

  KeyBytes(String colon) {
    this.colon = colon.getBytes(StandardCharsets.US_ASCII);
  }

  @SuppressWarnings("ReferenceEquality") // An equal name that is another object is encoded again.
  void write(String name, Utf8Buffer buffer) {
    int slot = slot(name);
    if (names[slot] == name) {
      buffer.put(encoded[slot]);
      return;
    }
    int from = buffer.length();
    buffer.putString(name);
    buffer.put(colon);
    if (name.length() <= LONGEST_KEPT) {
      encoded[slot] = buffer.copyFrom(from);
      names[slot] = name;
    }
  }

  private static int slot(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 8) & SLOTS - 1;
  }
}
