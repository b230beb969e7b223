package org.assises.screening.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of words that is matched at an index of a text, ignoring case.
 *
 * <p>The lists are in resource files of this package. {@code [name]} starts a list, {@code #}
 * starts a comment, and spaces or line ends separate words.
 */
final class WordList {
  private static final int LONGEST_WORD = 63;

  private final String[] words;

  /**
   * The lengths of the words, one bit for each length, by the last five bits of their first letter.
   */
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
   * {@return a list from a resource file}
   *
   * @param file the name of the file
   * @param list the name of the list, without brackets
   */
  static WordList of(String file, String list) {
    List<String> words = new ArrayList<>();
    lines(file, list).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
    return new WordList(words);
  }

  /** {@return the lines of a list, without comments and empty lines} */
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

  /** {@return the end of the word of the list that starts at the index, or -1} */
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
