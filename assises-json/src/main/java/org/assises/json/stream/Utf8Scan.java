package org.assises.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What one pass over the bytes of a document tells before it is read.
 *
 * @param end where well-formed UTF-8 (RFC 3629) ends: the end of the document, or its first
 *     malformed sequence
 * @param surrogateEscapes whether an escape such as {@code \}{@code uD83D} may occur, so that
 *     strings must be searched for unpaired ones
 */
record Utf8Scan(int end, boolean surrogateEscapes) {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long LOW_BITS = 0x0101_0101_0101_0101L;
  private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;

  static Utf8Scan of(byte[] bytes, int from, int to) {
    boolean escapes = false;
    int i = from;
    while (i < to) {
      i = skipPlain(bytes, i, to);
      if (i == to) {
        break;
      }
      int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, to);
      if (length == 0) {
        return new Utf8Scan(i, escapes);
      }
      escapes |= escapesSurrogate(bytes, i, to);
      i += length;
    }
    return new Utf8Scan(to, escapes);
  }

  /** Passes over ASCII that is no backslash, eight bytes at a time. */
  private static int skipPlain(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long eight = (long) LONGS.get(bytes, i);
      long other = eight ^ BACKSLASHES;
      long special = (eight | ((other - LOW_BITS) & ~other)) & HIGH_BITS;
      if (special != 0) {
        return i + (Long.numberOfTrailingZeros(special) >>> 3);
      }
    }
    while (i < to && bytes[i] >= 0 && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  private static boolean escapesSurrogate(byte[] bytes, int i, int to) {
    return i + 2 < to && bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd';
  }

  /**
   * {@return the length of the sequence that begins at {@code i} with a byte over 127, 0 if it is
   * malformed}
   */
  private static int sequence(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > to || !followsWell(lead, bytes[i + 1] & 0xFF)) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
  private static boolean followsWell(int lead, int second) {
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
  }
}
