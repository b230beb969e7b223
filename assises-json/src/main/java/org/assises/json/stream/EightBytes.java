package org.assises.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches eight bytes at a time, as a {@code long} whose lowest byte is the first.
 *
 * <p>For texts and white space, this brings the reading of 1,000 proposals from 5.6 ms to 5.0 ms.
 *
 * <p>The result of a search is a {@code long} too: its lowest set bit is in the first byte that was
 * found, higher bits have no meaning, and 0 means that none was found.
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

  /** Returns the eight bytes that start at an index. */
  static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  static void put(byte[] bytes, int at, long word) {
    LONGS.set(bytes, at, word);
  }

  /**
   * Searches for bytes that are special in a string: quotes, backslashes, control characters and
   * non-ASCII bytes. Each subtraction sets the high bit of a byte that matches; non-ASCII bytes
   * have it already.
   */
  static long special(long word) {
    long quotes = (word ^ QUOTES) - LOW_BITS;
    long backslashes = (word ^ BACKSLASHES) - LOW_BITS;
    long controls = word - SPACES;
    return (word | quotes | backslashes | controls) & HIGH_BITS;
  }

  /** Searches for bytes other than spaces. */
  static long otherThanSpace(long word) {
    return word ^ SPACES;
  }

  /** Returns the number of bytes before the first that a search found. */
  static int before(long found) {
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  /** Returns the number of bytes before the first that a search found in two words; 16 if none. */
  static int before(long found, long foundInNext) {
    return found == 0 ? LENGTH + before(foundInNext) : before(found);
  }

  /**
   * Returns the first bytes of a word, followed by zeros.
   *
   * @param bytes the number of bytes to keep: all from 8 on, none from 0 down
   */
  static long first(long word, int bytes) {
    return bytes >= LENGTH ? word : bytes <= 0 ? 0 : word & ((1L << (8 * bytes)) - 1);
  }

  /** Returns one byte of a word, from 0 to 255. */
  static int byteAt(long word, int index) {
    return (int) (word >>> (8 * index)) & 0xFF;
  }
}
