package org.assises.balance;

import java.util.List;
import java.util.Optional;

/**
 * A total that is divided into parts, of which only whole percentages are known.
 *
 * <p>Finds the counts that are compatible with the percentages. For example, if 121 proposals are
 * divided into 65, 24 and 11 %, only 79, 29 and 13 round to these percentages.
 *
 * <p>Each percentage allows an interval of counts. Counts exist if the total is between the sums of
 * the lower and the upper bounds. The result is exact and takes time linear in the number of
 * shares.
 *
 * @param total the total, 0 to {@link #MAX_TOTAL}
 * @param percentages the percentage of each part, 0 to 100; 1 to {@link #MAX_SHARES} parts; the sum
 *     need not be 100, because of rounding
 * @param rounding how the percentages were made from the counts
 */
record DeclaredShares(long total, List<Integer> percentages, Rounding rounding) {
  /** The largest total, 10^12. */
  static final long MAX_TOTAL = 1_000_000_000_000L;

  static final int MAX_SHARES = 1_000;

  /** How whole percentages were made from counts. */
  enum Rounding {
    /** Each to the nearest whole percentage, a half upwards: 12.5 becomes 13. */
    HALF_UP,

    /**
     * Each less than one point away from the exact value, as after an adjustment to a sum of 100:
     * three thirds become 33, 33 and 34.
     */
    WITHIN_ONE_POINT
  }

  /**
   * The counts that are possible for one share.
   *
   * @param least the smallest count
   * @param most the largest count, inclusive
   */
  record CountRange(long least, long most) {
    private boolean isEmpty() {
      return most < least;
    }

    private boolean isSingle() {
      return most == least;
    }
  }

  DeclaredShares {
    percentages = List.copyOf(percentages);
    if (total < 0 || total > MAX_TOTAL) {
      throw new IllegalArgumentException(
          "the total must be 0 to " + MAX_TOTAL + ", but is " + total);
    }
    if (percentages.isEmpty() || percentages.size() > MAX_SHARES) {
      throw new IllegalArgumentException(
          "there must be 1 to " + MAX_SHARES + " percentages, not " + percentages.size());
    }
    for (int percentage : percentages) {
      if (percentage < 0 || percentage > 100) {
        throw new IllegalArgumentException(
            "a percentage must be 0 to 100, but one is " + percentage);
      }
    }
  }

  /** {@return shares whose percentages were rounded half up} */
  static DeclaredShares of(long total, List<Integer> percentages) {
    return new DeclaredShares(total, percentages, Rounding.HALF_UP);
  }

  /** {@return whether there are counts that add up to the total and have these percentages} */
  boolean arePossible() {
    return !ranges().isEmpty();
  }

  /**
   * {@return the counts in the order of the percentages, if only one set of counts is possible;
   * otherwise empty}
   */
  Optional<List<Long>> onlySplit() {
    List<CountRange> ranges = ranges();
    return ranges.isEmpty() || !ranges.stream().allMatch(CountRange::isSingle)
        ? Optional.empty()
        : Optional.of(ranges.stream().map(CountRange::least).toList());
  }

  /**
   * {@return for each percentage, the range of counts that occur in the possible sets of counts;
   * empty if no set is possible}
   */
  List<CountRange> ranges() {
    List<CountRange> alone = percentages.stream().map(this::countsThatRoundTo).toList();
    long least = alone.stream().mapToLong(CountRange::least).sum();
    long most = alone.stream().mapToLong(CountRange::most).sum();
    if (alone.stream().anyMatch(CountRange::isEmpty) || total < least || total > most) {
      return List.of();
    }
    long above = total - least;
    long below = most - total;
    return alone.stream().map(range -> besideTheOthers(range, above, below)).toList();
  }

  /**
   * Narrows a range to the counts with which the other shares can still reach the total.
   *
   * @param above the total minus the sum of all lower bounds
   * @param below the sum of all upper bounds minus the total
   */
  private static CountRange besideTheOthers(CountRange alone, long above, long below) {
    return new CountRange(
        Math.max(alone.least(), alone.most() - below),
        Math.min(alone.most(), alone.least() + above));
  }

  private CountRange countsThatRoundTo(int percentage) {
    if (total == 0) {
      return new CountRange(0, percentage == 0 ? 0 : -1);
    }
    // The unit is 1/200 of the total, so that half a percentage point is 1.
    boolean halfUp = rounding == Rounding.HALF_UP;
    long from = (2L * percentage - (halfUp ? 1 : 2)) * total;
    long to = (2L * percentage + (halfUp ? 1 : 2)) * total;
    long least = halfUp ? ceiling(from) : Math.floorDiv(from, 200L) + 1;
    long most = ceiling(to) - 1;
    return new CountRange(Math.max(least, 0), Math.min(most, total));
  }

  private static long ceiling(long twoHundredths) {
    return -Math.floorDiv(-twoHundredths, 200L);
  }
}
