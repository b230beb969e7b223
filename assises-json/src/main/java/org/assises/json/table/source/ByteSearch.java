package org.assises.json.table.source;

import java.io.IOException;
import java.io.InputStream;

/** Searches bytes for a word, so that a part of a file is parsed only if it contains the word. */
final class ByteSearch {
  private static final int CHUNK = 65_536;
  private static final long MOST_BYTES = 512L << 20;

  private ByteSearch() {}

  /** {@return whether the ASCII word occurs in the bytes; the search ends at damaged data} */
  static boolean contains(InputStream in, String word) {
    byte[] chunk = new byte[CHUNK];
    int matched = 0;
    try {
      long total = 0;
      for (int n = in.read(chunk); n >= 0 && total < MOST_BYTES; n = in.read(chunk)) {
        total += n;
        for (int i = 0; i < n; i++) {
          matched = chunk[i] == word.charAt(matched) ? matched + 1 : startsAnew(chunk[i], word);
          if (matched == word.length()) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** Correct only for words whose first letter occurs once in them. */
  private static int startsAnew(byte b, String word) {
    return b == word.charAt(0) ? 1 : 0;
  }
}
