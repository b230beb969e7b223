package org.assises.balance;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.assises.model.FollowUpStatus;

/**
 * The number of proposals with each status.
 *
 * @param counts the number of proposals by status, in the order of the statuses; contains every
 *     status
 */
public record Tally(Map<FollowUpStatus, Long> counts) {
  /**
   * Creates a tally in which missing counts are 0.
   *
   * @throws IllegalArgumentException if a count is below 0
   * @throws ArithmeticException if the total does not fit into a {@code long}
   */
  public Tally {
    Map<FollowUpStatus, Long> all = new EnumMap<>(FollowUpStatus.class);
    long total = 0;
    for (FollowUpStatus status : FollowUpStatus.values()) {
      Long count = counts.get(status);
      if (count != null && count < 0) {
        throw new IllegalArgumentException("a count must be at least 0, but one is " + count);
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
   * {@return the sum of this tally and another}
   *
   * @throws ArithmeticException if the total does not fit into a {@code long}
   */
  public Tally plus(Tally other) {
    Map<FollowUpStatus, Long> sum = new EnumMap<>(FollowUpStatus.class);
    counts.forEach((status, count) -> sum.put(status, Math.addExact(count, other.count(status))));
    return new Tally(sum);
  }

  /** {@return the total number of proposals} */
  public long total() {
    long total = 0;
    for (long count : counts.values()) {
      total += count;
    }
    return total;
  }

  /** {@return the number of proposals with a status} */
  public long count(FollowUpStatus status) {
    return requireNonNull(counts.get(status), "status");
  }

  /** {@return the number of proposals with an outcome} */
  public long count(Outcome outcome) {
    long count = 0;
    for (FollowUpStatus status : FollowUpStatus.values()) {
      count += Outcome.of(status) == outcome ? count(status) : 0;
    }
    return count;
  }

  /**
   * Returns the outcomes as whole percentages that add up to 100, by the largest remainder method.
   * Each percentage is less than one point away from the exact value, but may differ from the
   * rounded value.
   *
   * @return a percentage for each outcome, in the order of the outcomes; all 0 if there are no
   *     proposals
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
}
