package org.assises.json.stream;

/** Characters outside ASCII as UTF-8 writes them (RFC 3629). */
final class Utf8 {
  private Utf8() {}

  /**
   * {@return the length of the character that begins at {@code i} with a byte above 127, 0 if it is
   * malformed}
   *
   * @param to where the bytes end
   */
  static int length(byte[] bytes, int i, int to) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > to || !followsWell(lead, bytes[i + 1] & 0xFF)) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if (!continues(bytes[i + k])) {
        return 0;
      }
    }
    return length;
  }

  /** {@return whether a character of two bytes is at {@code i}} */
  static boolean isPair(byte[] bytes, int i, int to) {
    return i + 1 < to
        && (bytes[i] & 0xFF) >= 0xC2
        && (bytes[i] & 0xFF) < 0xE0
        && continues(bytes[i + 1]);
  }

  /** {@return the character of that length at {@code i}} */
  static int codePoint(byte[] bytes, int i, int length) {
    int codePoint = bytes[i] & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      codePoint = codePoint << 6 | (bytes[i + k] & 0x3F);
    }
    return codePoint;
  }

  /** The second byte excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
  private static boolean followsWell(int lead, int second) {
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
  }

  /** {@return the UTF-16 units of the character that a byte begins; 0 where it begins none} */
  static int units(byte b) {
    boolean fourBytes = (b & 0xF8) == 0xF0;
    return continues(b) ? 0 : fourBytes ? 2 : 1;
  }

  private static boolean continues(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
