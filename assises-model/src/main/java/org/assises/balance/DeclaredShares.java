package org.assises.balance;

import java.util.List;
import java.util.Optional;

/**
 * A total and the whole percentages by which a city says that it is divided, without the counts.
 *
 * <p>Tells whether any counts can stand behind the percentages, and which. Of Quimper's 121
 * proposals, 65 % are carried out, 24 % in progress and 11 % not retained: only 79, 29 and 13 round
 * to that.
 *
 * <p>A percentage allows its count an interval; counts exist when the total lies between the sums
 * of the intervals' ends. Exact, and linear in the number of shares: no split is ever enumerated.
 *
 * @param total what is divided, 0 to {@link #MAX_TOTAL}
 * @param percentages the share of each part, 0 to 100; one to {@link #MAX_SHARES}; their sum may be
 *     anything, for rounded percentages often add up to 99 or 101
 * @param rounding how the percentages were made from the counts
 */
record DeclaredShares(long total, List<Integer> percentages, Rounding rounding) {
  /** The largest total: a million millions. */
  static final long MAX_TOTAL = 1_000_000_000_000L;

  static final int MAX_SHARES = 1_000;

  /** How whole percentages were made from counts. */
  enum Rounding {
    /** Each to the nearest whole percentage, a half upwards: 12.5 becomes 13. */
    HALF_UP,

    /**
     * Each less than one point away from the exact value, as {@link Percentages} and most
     * corrections by hand leave them so that they add up to 100: 33, 33, 34 of three thirds.
     */
    WITHIN_ONE_POINT
  }

  /**
   * The counts that one share may have.
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
      throw new IllegalArgumentException("a total is 0 to " + MAX_TOTAL + ", not " + total);
    }
    if (percentages.isEmpty() || percentages.size() > MAX_SHARES) {
      throw new IllegalArgumentException(
          "a total has 1 to " + MAX_SHARES + " shares, not " + percentages.size());
    }
    for (int percentage : percentages) {
      if (percentage < 0 || percentage > 100) {
        throw new IllegalArgumentException("a percentage is 0 to 100, not " + percentage);
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

  /** {@return the counts, in the order of the percentages, if no others are possible} */
  Optional<List<Long>> onlySplit() {
    List<CountRange> ranges = ranges();
    return ranges.isEmpty() || !ranges.stream().allMatch(CountRange::isSingle)
        ? Optional.empty()
        : Optional.of(ranges.stream().map(CountRange::least).toList());
  }

  /**
   * {@return for each percentage the counts that it has in any possible split, every one of them
   * attained; empty if no split is possible}
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
   * Narrows a range to what leaves the total to the others.
   *
   * @param above what all shares together have above their least
   * @param below what all shares together have below their most
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
    // In two-hundredths of the total, where half a point is 1.
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
