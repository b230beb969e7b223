package org.assises.screening.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of words that is matched at an index of a text, ignoring case.
 *
 * <p>The lists are in classes such as {@link AddressWords}, because reading them from resource
 * files took a fifth of the processor time of a JVM that only makes a publication.
 */
final class WordList {
  private static final int LONGEST_WORD = 63;

  private final String[] words;

  /**
   * The lengths of the words, one bit for each length, by the last five bits of their first letter.
   */
  private final long[] lengths = new long[32];

  /**
   * The second letters of the words, as one bit for the last five bits of each, by the last five
   * bits of the first letter. Bit 0 is for words whose second character is not a letter, and for
   * those of one letter.
   */
  private final int[] seconds = new int[32];

  private WordList(List<String> words) {
    this.words = words.toArray(new String[0]);
    for (String word : words) {
      if (word.length() > LONGEST_WORD) {
        throw new IllegalArgumentException("a word has more than 63 characters");
      }
      lengths[word.charAt(0) & 31] |= 1L << word.length();
      seconds[word.charAt(0) & 31] |= 1 << bitOf(Signs.at(word, 1));
    }
  }

  /**
   * {@return a list of words}
   *
   * @param lines the words, separated by single spaces
   */
  static WordList of(String... lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return new WordList(words);
  }

  /** {@return a list of all words of some lists} */
  static WordList of(WordList... lists) {
    List<String> words = new ArrayList<>();
    for (WordList list : lists) {
      words.addAll(List.of(list.words));
    }
    return new WordList(words);
  }

  /** {@return whether the characters between two indices are one of the words} */
  boolean holds(CharSequence text, int start, int end) {
    int length = end - start;
    if (length <= 0
        || length > LONGEST_WORD
        || (lengths[Signs.at(text, start) & 31] & 1L << length) == 0) {
      return false;
    }
    for (String word : words) {
      if (word.length() == length && Signs.hasAt(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  /** {@return false only if no word of the list starts at the index, by its first two letters} */
  boolean mayStartAt(CharSequence text, int start) {
    char second = Signs.at(text, start + 1);
    return second >= 0x80
        ? lengths[Signs.at(text, start) & 31] != 0
        : (seconds[Signs.at(text, start) & 31] >>> bitOf(second) & 1) != 0;
  }

  private static int bitOf(char second) {
    return Signs.isLetter(second) ? second & 31 : 0;
  }

  /** {@return the end of the word of the list that starts at the index, or -1} */
  int endAt(CharSequence text, int start) {
    if (!mayStartAt(text, start)) {
      return -1;
    }
    for (String word : words) {
      if (Signs.hasAt(text, start, word)) {
        return start + word.length();
      }
    }
    return -1;
  }
}
