package org.assises.screening;

/** A few words that are looked for at a place in a text, whatever their case. */
final class WordList {
  private final String[] words;

  /** The lengths of the words by the last five bits of their first letter, one bit a length. */
  private final int[] lengths = new int[32];

  private WordList(String[] words) {
    this.words = words;
    for (String word : words) {
      lengths[word.charAt(0) & 31] |= 1 << word.length();
    }
  }

  /** {@return a list of words of at most 31 letters, written with one space between them} */
  static WordList of(String words) {
    return new WordList(words.split(" "));
  }

  /** {@return whether the characters between two indices are one of the words} */
  boolean holds(String text, int start, int end) {
    int length = end - start;
    if (length <= 0 || length > 31 || (lengths[text.charAt(start) & 31] & 1 << length) == 0) {
      return false;
    }
    for (String word : words) {
      if (word.length() == length && Signs.hasAt(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the end of the word that begins at the index and stands in the list, or -1} */
  int endAt(String text, int start) {
    for (String word : words) {
      if (Signs.hasAt(text, start, word)) {
        return start + word.length();
      }
    }
    return -1;
  }
}
