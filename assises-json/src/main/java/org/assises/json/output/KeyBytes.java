package org.assises.json.output;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the encoded names of members, with quotes and colon, for all documents of a layout.
 *
 * <p>Names are compared by identity, because those of a format are constants. A name that is not
 * found is encoded again. Threads may replace the names of others, since each is kept with its
 * bytes in one immutable value.
 */
final class KeyBytes {
  private static final KeyBytes COMPACT = new KeyBytes(":");
  private static final KeyBytes PRETTY = new KeyBytes(": ");
  private static final int SLOTS = 1024;
  private static final int LONGEST_KEPT = 64;

  private final @Nullable Key[] keys = new Key[SLOTS];
  private final byte[] colon;

  private KeyBytes(String colon) {
    this.colon = colon.getBytes(StandardCharsets.US_ASCII);
  }

  static KeyBytes of(JsonLayout layout) {
    return layout == JsonLayout.PRETTY ? PRETTY : COMPACT;
  }

  @SuppressWarnings("ReferenceEquality") // An equal name that is another object is encoded again.
  void write(String name, Utf8Buffer buffer) {
    int slot = slot(name);
    Key kept = keys[slot];
    if (kept != null && kept.name == name) {
      buffer.put(kept.encoded);
      return;
    }
    int from = buffer.length();
    buffer.putString(name);
    buffer.put(colon);
    if (name.length() <= LONGEST_KEPT) {
      keys[slot] = new Key(name, buffer.copyFrom(from));
    }
  }

  private static int slot(String name) {
    int hash = name.hashCode();
    return (hash ^ hash >>> 10) & SLOTS - 1;
  }

  private static final class Key {
    final String name;
    final byte[] encoded;

    Key(String name, byte[] encoded) {
      this.name = name;
      this.encoded = encoded;
    }
  }
}
