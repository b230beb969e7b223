package org.assises.balance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;

/**
 * The counts that are compatible with a declared balance, for a city that published percentages.
 *
 * <p>For example, if 65, 24 and 11 % of 121 proposals are declared, {@link #only} returns 79, 29
 * and 13.
 */
public final class DeclaredCounts {
  private final DeclaredBalance balance;
  private final Optional<DeclaredShares> shares;

  private DeclaredCounts(DeclaredBalance balance) {
    this.balance = balance;
    this.shares = percentages(balance);
  }

  /** {@return the counts that are compatible with a balance} */
  public static DeclaredCounts of(DeclaredBalance balance) {
    return new DeclaredCounts(balance);
  }

  /**
   * Returns whether counts exist whose sum is at most the total and whose exact percentages are
   * each less than one point away from the declared ones.
   */
  public boolean arePossible() {
    long counted =
        balance.shares().stream().flatMap(share -> share.count().stream()).mapToLong(i -> i).sum();
    boolean each = balance.shares().stream().allMatch(this::fits);
    return each
        && counted <= balance.total()
        && shares.map(DeclaredShares::arePossible).orElse(true);
  }

  /**
   * {@return the counts in the order of the shares, if they are declared or if only one set of
   * counts rounds (half up) to the declared percentages; otherwise empty}
   */
  public Optional<List<Integer>> only() {
    if (!arePossible()) {
      return Optional.empty();
    }
    if (balance.shares().stream().allMatch(share -> share.count().isPresent())) {
      return Optional.of(
          balance.shares().stream().flatMap(share -> share.count().stream()).toList());
    }
    return shares
        .map(declared -> DeclaredShares.of(declared.total(), declared.percentages()))
        .flatMap(DeclaredShares::onlySplit)
        .map(
            split ->
                IntStream.range(0, balance.shares().size())
                    .mapToObj(i -> Math.toIntExact(split.get(i)))
                    .toList());
  }

  private boolean fits(DeclaredShare share) {
    if (share.count().isEmpty() || share.percent().isEmpty()) {
      return true;
    }
    long hundredfold = 100L * share.count().get();
    return Math.abs(hundredfold - (long) share.percent().get() * balance.total()) < balance.total();
  }

  /**
   * {@return the percentages, with the remainder to 100 as one more share; empty if a percentage is
   * not declared}
   */
  private static Optional<DeclaredShares> percentages(DeclaredBalance balance) {
    List<Integer> declared =
        balance.shares().stream().flatMap(share -> share.percent().stream()).toList();
    if (declared.size() < balance.shares().size()) {
      return Optional.empty();
    }
    int rest = 100 - declared.stream().mapToInt(Integer::intValue).sum();
    boolean roundingAlone = Math.abs(rest) <= declared.size() / 2;
    List<Integer> all =
        roundingAlone || rest < 0
            ? declared
            : IntStream.concat(declared.stream().mapToInt(i -> i), IntStream.of(rest))
                .boxed()
                .toList();
    return Optional.of(
        new DeclaredShares(balance.total(), all, DeclaredShares.Rounding.WITHIN_ONE_POINT));
  }
}
