package org.assises.balance;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.assises.model.FollowUpStatus;

/**
 * How many proposals have become what.
 *
 * @param counts of each status, in their order; every status is there, most often with 0
 */
public record Tally(Map<FollowUpStatus, Long> counts) {
  /**
   * Counts that are not there are 0.
   *
   * @throws IllegalArgumentException if a count is below 0
   * @throws ArithmeticException if there are more proposals in all than a {@code long} counts
   */
  public Tally {
    Map<FollowUpStatus, Long> all = new EnumMap<>(FollowUpStatus.class);
    long total = 0;
    for (FollowUpStatus status : FollowUpStatus.values()) {
      Long count = counts.get(status);
      if (count != null && count < 0) {
        throw new IllegalArgumentException("a count is at least 0, not " + count);
      }
      all.put(status, count == null ? 0L : count);
      total = Math.addExact(total, all.get(status));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** {@return a tally of no proposals} */
  public static Tally none() {
    return new Tally(Map.of());
  }

  /**
   * {@return the tally of the proposals of both}
   *
   * @throws ArithmeticException if there are more in all than a {@code long} counts
   */
  public Tally plus(Tally other) {
    Map<FollowUpStatus, Long> sum = new EnumMap<>(FollowUpStatus.class);
    counts.forEach((status, count) -> sum.put(status, Math.addExact(count, other.count(status))));
    return new Tally(sum);
  }

  /** {@return how many proposals there are in all} */
  public long total() {
    long total = 0;
    for (long count : counts.values()) {
      total += count;
    }
    return total;
  }

  /** {@return how many have become that} */
  public long count(FollowUpStatus status) {
    return requireNonNull(counts.get(status), "status");
  }

  /** {@return how many have that outcome} */
  public long count(Outcome outcome) {
    long count = 0;
    for (FollowUpStatus status : FollowUpStatus.values()) {
      count += Outcome.of(status) == outcome ? count(status) : 0;
    }
    return count;
  }

  /**
   * The outcomes as whole percentages that add up to 100, by the method of the largest remainder: a
   * percentage may be a point away from the rounded one, but never from the exact one.
   *
   * @return one for each outcome, in their order; all 0 where there is no proposal
   */
  public Map<Outcome, Integer> percentages() {
    Outcome[] outcomes = Outcome.values();
    long[] shares = new long[outcomes.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = count(outcomes[i]);
    }
    Map<Outcome, Integer> percentages = new EnumMap<>(Outcome.class);
    for (int percentage : Percentages.of(shares)) {
      percentages.put(outcomes[percentages.size()], percentage);
    }
    return Collections.unmodifiableMap(percentages);
  }

  /** {@return by how many each outcome grew since an earlier tally; below 0 where it shrank} */
  public Map<Outcome, Long> growthSince(Tally earlier) {
    Map<Outcome, Long> growth = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      growth.put(outcome, count(outcome) - earlier.count(outcome));
    }
    return Collections.unmodifiableMap(growth);
  }
}
