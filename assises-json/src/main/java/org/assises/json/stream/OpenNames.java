package org.assises.json.stream;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names met so far in each object that is open, to find one that is repeated: one bit for each
 * that is known, and a set for the others. No input makes it quadratic.
 */
final class OpenNames {
  private static final int WORDS = KnownNames.NUMBERS / Long.SIZE;
  private static final int FIRST_LEVELS = 8;

  private long[] known = new long[FIRST_LEVELS * WORDS];
  private int[] counts = new int[FIRST_LEVELS];
  private final Map<Integer, Set<String>> others = new HashMap<>(0);

  /** Begins an object. */
  void enter(int depth) {
    if (depth >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * depth);
      known = Arrays.copyOf(known, 2 * depth * WORDS);
    }
    counts[depth] = 0;
    Arrays.fill(known, depth * WORDS, (depth + 1) * WORDS, 0);
    if (!others.isEmpty()) {
      others.remove(depth);
    }
  }

  /** {@return whether the object has not had this name} */
  boolean add(int depth, NameToken name) {
    counts[depth]++;
    int number = name.number();
    if (number == KnownNames.NONE) {
      return others.computeIfAbsent(depth, d -> new HashSet<>()).add(name.text());
    }
    int word = depth * WORDS + number / Long.SIZE;
    long before = known[word];
    known[word] = before | 1L << number;
    return known[word] != before;
  }

  /** {@return how many names the object has had} */
  int count(int depth) {
    return counts[depth];
  }
}
