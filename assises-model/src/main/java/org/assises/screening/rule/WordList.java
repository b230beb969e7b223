package org.assises.screening.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A few words that are looked for at a place in a text, whatever their case.
 *
 * <p>They stand in a resource file of this package: {@code [name]} begins a list, {@code #} a
 * comment, and spaces or line ends separate the words.
 */
final class WordList {
  private static final int LONGEST_WORD = 63;

  private final String[] words;

  /** The lengths of the words by the last five bits of their first letter, one bit a length. */
  private final long[] lengths = new long[32];

  private WordList(List<String> words) {
    this.words = words.toArray(String[]::new);
    for (String word : words) {
      if (word.length() > LONGEST_WORD) {
        throw new IllegalArgumentException("a word has more than 63 characters");
      }
      lengths[word.charAt(0) & 31] |= 1L << word.length();
    }
  }

  /**
   * {@return a list of a resource file}
   *
   * @param file its name
   * @param list the name of the list, as it stands in brackets
   */
  static WordList of(String file, String list) {
    List<String> words = new ArrayList<>();
    lines(file, list).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    return new WordList(words);
  }

  /** {@return the lines of a list, without comments and empty ones} */
  static List<String> lines(String file, String list) {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : contentOf(file).lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]") && line.length() > 3) {
        inside = line.equals("[" + list + "]");
      } else if (inside && !line.isEmpty() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      throw new IllegalStateException("no list " + list + " in " + file);
    }
    return lines;
  }

  private static String contentOf(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether the characters between two indices are one of the words} */
  boolean holds(CharSequence text, int start, int end) {
    int length = end - start;
    if (length <= 0
        || length > LONGEST_WORD
        || (lengths[text.charAt(start) & 31] & 1L << length) == 0) {
      return false;
    }
    for (String word : words) {
      if (word.length() == length && Signs.hasAt(text, start, word)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the end of the word of the list that begins at the index, or -1} */
  int endAt(CharSequence text, int start) {
    if (lengths[Signs.at(text, start) & 31] == 0) {
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
