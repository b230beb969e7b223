package org.assises.json.output;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bytes of one closed generator for the next one. The JVM clears a new array, which is
 * also far from the processor; this brings the writing of Quimper's feed from 20.9 us to 19.4 us,
 * and that of ten proposals from 27.5 us to 26.4 us.
 *
 * <p>Generators that are open at the same time, in one or several threads, have arrays of their
 * own.
 */
final class SpareBytes {
  private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

  private SpareBytes() {}

  /** {@return an array of at least this size for the caller alone, with any content} */
  static byte[] take(int size) {
    byte[] spare = SPARE.getAndSet(null);
    return spare != null && spare.length >= size ? spare : new byte[size];
  }

  /** Keeps an array that the caller no longer uses. */
  static void giveBack(byte[] bytes) {
    SPARE.set(bytes);
  }
}
