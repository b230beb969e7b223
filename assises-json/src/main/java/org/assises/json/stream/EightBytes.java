package org.assises.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time, as a number of which the first byte is the lowest.
 *
 * <p>A search gives a word whose lowest bit that is set is in the first byte that was found; what
 * is set above it says nothing.
 */
final class EightBytes {
  static final int LENGTH = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long QUOTES = '"' * LOW_BITS;
  private static final long BACKSLASHES = '\\' * LOW_BITS;
  private static final long SPACES = ' ' * LOW_BITS;

  private EightBytes() {}

  /** {@return the eight bytes from {@code at} on} */
  static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  static void put(byte[] bytes, int at, long word) {
    LONGS.set(bytes, at, word);
  }

  /**
   * Searches for what is not plain in a string: quotes, backslashes, control characters, and what
   * is outside ASCII. Each difference borrows from its high bit for a byte that is found; for one
   * that has that bit set it does not matter.
   */
  static long special(long word) {
    long quotes = (word ^ QUOTES) - LOW_BITS;
    long backslashes = (word ^ BACKSLASHES) - LOW_BITS;
    long controls = word - SPACES;
    return (word | quotes | backslashes | controls) & HIGH_BITS;
  }

  /** Searches for what is no space. */
  static long otherThanSpace(long word) {
    return word ^ SPACES;
  }

  /** {@return how many bytes come before the first that a search has found} */
  static int before(long found) {
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  /**
   * {@return how many bytes of two words come before the first that a search has found in them; 16
   * where it found none}
   */
  static int before(long found, long foundInNext) {
    return found == 0 ? LENGTH + before(foundInNext) : before(found);
  }

  /**
   * {@return the word with zeros in place of all but its first bytes}
   *
   * @param bytes as many as there are, or more; none where it is negative
   */
  static long first(long word, int bytes) {
    return bytes >= LENGTH ? word : bytes <= 0 ? 0 : word & ((1L << (8 * bytes)) - 1);
  }

  /** {@return one of its bytes, from 0 to 255} */
  static int byteAt(long word, int index) {
    return (int) (word >>> (8 * index)) & 0xFF;
  }
}
