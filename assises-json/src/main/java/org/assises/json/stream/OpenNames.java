package org.assises.json.stream;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds repeated names in the open objects, in linear time. Each object has one bit for every known
 * name, and a set for the others.
 */
final class OpenNames {
  private static final int WORDS = KnownNames.NUMBERS / Long.SIZE;
  private static final int FIRST_LEVELS = 8;

  private long[] known = new long[FIRST_LEVELS * WORDS];
  private int[] counts = new int[FIRST_LEVELS];
  private final Map<Integer, Set<String>> others = new HashMap<>(0);

  /** Starts an object at a depth. */
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

  /** Adds a name to the object at a depth, and returns whether it is new there. */
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

  /** Returns the number of names in the object at a depth. */
  int count(int depth) {
    return counts[depth];
  }
}
