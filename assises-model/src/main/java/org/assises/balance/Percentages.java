package org.assises.balance;

import java.util.Collections;
import java.util.List;

/**
 * Computes whole percentages that add up to 100, by the largest remainder method.
 *
 * <p>Each percentage is rounded down. The points missing to 100 are then added, one each, to the
 * percentages with the largest remainders. Among equal remainders the larger count comes first, and
 * among equal counts the earlier one. Three thirds become 34, 33 and 33.
 *
 * <p>Each percentage is less than one point away from the exact value. A count of zero is always 0
 * %. A larger count never has a smaller percentage.
 */
final class Percentages {
  private static final long MAX_TOTAL = Long.MAX_VALUE / 100;

  private Percentages() {}

  /**
   * {@return the percentages of the counts, in their order} They add up to 100, or are all 0 if the
   * sum of the counts is 0.
   *
   * @throws IllegalArgumentException if a count is negative, or if the sum is above {@code
   *     Long.MAX_VALUE / 100}
   */
  static List<Integer> of(long... counts) {
    long total = total(counts);
    if (total == 0) {
      return Collections.nCopies(counts.length, 0);
    }
    Integer[] percentages = new Integer[counts.length];
    long[] remainders = new long[counts.length];
    int missing = 100;
    for (int i = 0; i < counts.length; i++) {
      percentages[i] = (int) (100 * counts[i] / total);
      remainders[i] = 100 * counts[i] % total;
      missing -= percentages[i];
    }
    for (; missing > 0; missing--) {
      int next = largest(remainders, counts);
      percentages[next]++;
      remainders[next] = -1;
    }
    return List.of(percentages);
  }

  private static int largest(long[] remainders, long[] counts) {
    int largest = 0;
    for (int i = 1; i < counts.length; i++) {
      long more = remainders[i] - remainders[largest];
      if (more > 0 || (more == 0 && counts[i] > counts[largest])) {
        largest = i;
      }
    }
    return largest;
  }

  private static long total(long[] counts) {
    long total = 0;
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("a count must be at least 0, but one is " + count);
      }
      if (count > MAX_TOTAL - total) {
        throw new IllegalArgumentException("the counts add up to more than " + MAX_TOTAL);
      }
      total += count;
    }
    return total;
  }
}
