package org.assises.json.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/**
 * Collects the UTF-16 units of a string, one byte each. Units above 255, which are rare in most
 * European languages, are kept beside them.
 */
final class Characters {
  private static final int FIRST_ROOM = 512;
  private static final int FIRST_WIDE = 16;

  private byte[] narrow = new byte[FIRST_ROOM];
  private int length;
  private char[] wide = new char[FIRST_WIDE];
  private int[] wideAt = new int[FIRST_WIDE];
  private int wideCount;
  private char[] units = {};

  /** Starts a string with some ASCII bytes. */
  void begin(byte[] bytes, int from, int to) {
    length = 0;
    wideCount = 0;
    reserve(to - from);
    System.arraycopy(bytes, from, narrow, 0, to - from);
    length = to - from;
  }

  int length() {
    return length;
  }

  void reserve(int more) {
    reserved(length + more);
  }

  private byte[] reserved(int whole) {
    if (whole > narrow.length) {
      narrow = Arrays.copyOf(narrow, 2 * whole);
    }
    return narrow;
  }

  /**
   * Adds plain bytes up to the first other byte, eight at a time. Bytes copied after that one are
   * overwritten later.
   *
   * @param last the last index from which eight bytes can be read
   * @return the index of the first byte that is not plain, or an index above {@code last}
   */
  int addPlain(byte[] bytes, int first, int last) {
    int shift = length - first;
    int i = first;
    while (i <= last) {
      byte[] room = reserved(i + shift + EightBytes.LENGTH);
      long word = EightBytes.at(bytes, i);
      EightBytes.put(room, i + shift, word);
      long special = EightBytes.special(word);
      if (special != 0) {
        i += EightBytes.before(special);
        break;
      }
      i += EightBytes.LENGTH;
    }
    length = i + shift;
    return i;
  }

  void add(byte ascii) {
    reserve(1);
    narrow[length++] = ascii;
  }

  void add(int codePoint) {
    if (codePoint <= 0xFF) {
      add((byte) codePoint);
    } else if (codePoint <= Character.MAX_VALUE) {
      addWide((char) codePoint);
    } else {
      addWide(Character.highSurrogate(codePoint));
      addWide(Character.lowSurrogate(codePoint));
    }
  }

  private void addWide(char unit) {
    if (wideCount == wide.length) {
      wide = Arrays.copyOf(wide, 2 * wideCount);
      wideAt = Arrays.copyOf(wideAt, 2 * wideCount);
    }
    wide[wideCount] = unit;
    wideAt[wideCount++] = length;
    add((byte) 0);
  }

  String text() {
    return wideCount == 0 ? new String(narrow, 0, length, ISO_8859_1) : wideText();
  }

  private String wideText() {
    if (units.length < length) {
      units = new char[narrow.length];
    }
    new String(narrow, 0, length, ISO_8859_1).getChars(0, length, units, 0);
    for (int i = 0; i < wideCount; i++) {
      units[wideAt[i]] = wide[i];
    }
    return new String(units, 0, length);
  }
}
