package org.assises.balance;

import java.util.Collections;
import java.util.List;

/**
 * Whole percentages that add up to 100, by the method of the largest remainder.
 *
 * <p>Every share gets the whole part of its exact percentage; the points that are then missing to
 * 100 go, one each, to the shares with the largest remainders. Among equal remainders the larger
 * count comes first, among equal counts the earlier one. Three thirds are 34, 33, 33.
 *
 * <p>A percentage is less than one point away from the exact value, a count of zero is always 0 %,
 * and a larger count never has the smaller percentage.
 */
final class Percentages {
  private static final long MAX_TOTAL = Long.MAX_VALUE / 100;

  private Percentages() {}

  /**
   * {@return the percentage of each count in their sum, in the order of the counts} They add up to
   * 100, or are all zero when the sum is zero.
   *
   * @throws IllegalArgumentException if a count is negative, or the sum above {@code Long.MAX_VALUE
   *     / 100}
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
        throw new IllegalArgumentException("a count is at least 0, not " + count);
      }
      if (count > MAX_TOTAL - total) {
        throw new IllegalArgumentException("the counts add up to more than " + MAX_TOTAL);
      }
      total += count;
    }
    return total;
  }
}
