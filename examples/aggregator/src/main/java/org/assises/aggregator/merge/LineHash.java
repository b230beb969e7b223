package org.assises.aggregator.merge;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A hash of 64 bits of a line, which replaces the line in the state of a proposal at a tenth of the
 * size. If two lines of one proposal from the same second had the same hash, the first would be
 * shown.
 */
public final class LineHash {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private LineHash() {}

  /** {@return the hash of the bytes, which is the same on every machine} */
  public static long of(byte[] bytes) {
    long hash = bytes.length * FACTOR;
    int i = 0;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      hash = mixed(hash ^ (long) WORDS.get(bytes, i));
    }
    for (; i < bytes.length; i++) {
      hash = mixed(hash ^ bytes[i]);
    }
    return hash;
  }

  private static long mixed(long value) {
    long product = value * FACTOR;
    return product ^ product >>> 29;
  }
}
