package org.assises.balance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;

/**
 * The counts that can stand behind a declared balance, for a city that published percentages.
 *
 * <p>Of Quimper's 121 proposals 65, 24 and 11 % are declared: {@link #only} is 79, 29 and 13.
 */
public final class DeclaredCounts {
  private final DeclaredBalance balance;
  private final Optional<DeclaredShares> shares;

  private DeclaredCounts(DeclaredBalance balance) {
    this.balance = balance;
    this.shares = percentages(balance);
  }

  /** {@return what can stand behind that balance} */
  public static DeclaredCounts of(DeclaredBalance balance) {
    return new DeclaredCounts(balance);
  }

  /**
   * Whether there are any counts at all that add up to no more than the total and, each less than a
   * point away, make the percentages declared.
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
   * {@return the counts in the order of the shares, where no others are possible: as declared, or
   * because only they round (half up) to the percentages}
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
   * {@return the percentages, with what they leave of 100 as one more share; empty where one is not
   * declared}
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
