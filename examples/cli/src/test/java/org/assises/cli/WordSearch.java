package org.assises.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches for words in everything that is written to it, ignoring case, line breaks and white
 * space, since lines of calendars are folded within words.
 */
final class WordSearch extends OutputStream {
  private final List<String> words;
  private final byte[][] letters;
  private final int[] matched;
  private final boolean[] found;

  /**
   * @param words in small letters, of which each holds its first one once
   */
  WordSearch(List<String> words) {
    this.words = words;
    this.letters = words.stream().map(word -> word.getBytes(US_ASCII)).toArray(byte[][]::new);
    this.matched = new int[letters.length];
    this.found = new boolean[letters.length];
  }

  /** {@return the words that were found} */
  Stream<String> found() {
    return IntStream.range(0, found.length).filter(i -> found[i]).mapToObj(words::get);
  }

  @Override
  public void write(int octet) {
    byte small = (byte) (octet | 0x20);
    if (small == ' ' || (octet >= '\t' && octet <= '\r')) {
      return;
    }
    for (int i = 0; i < letters.length; i++) {
      byte[] word = letters[i];
      matched[i] = small == word[matched[i]] ? matched[i] + 1 : small == word[0] ? 1 : 0;
      if (matched[i] == word.length) {
        found[i] = true;
        matched[i] = 0;
      }
    }
  }

  @Override
  public void write(byte[] octets, int start, int length) {
    for (int i = start; i < start + length; i++) {
      write(octets[i]);
    }
  }
}
