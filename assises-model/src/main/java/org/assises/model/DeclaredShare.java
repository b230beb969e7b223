package org.assises.model;

import java.util.List;
import java.util.Optional;

/**
 * One share of a balance that a city declared: such as 65 % already in place or implemented.
 *
 * @param statuses what the share counts together, such as both already in place and implemented; at
 *     least one
 * @param percent from 0 to 100, as published; empty when only a count was
 * @param count how many proposals, as published; empty when only a percentage was
 * @param reasons why, where they were not retained; empty when not said
 */
public record DeclaredShare(
    List<FollowUpStatus> statuses,
    Optional<Integer> percent,
    Optional<Integer> count,
    List<FollowUp.Reason> reasons) {
  /**
   * @throws IllegalArgumentException if there is no status, or neither a percentage nor a count, a
   *     number is out of its bounds, something is listed twice, or reasons are given and nothing
   *     that is not retained is counted
   */
  public DeclaredShare {
    statuses = Rules.distinct("statuses", statuses);
    reasons = Rules.distinct("reasons", reasons);
    percent.ifPresent(share -> Rules.range("a percentage", share, 0, 100));
    Rules.atLeast(0, "count", count);
    if (statuses.isEmpty()) {
      throw RefusedValueException.of("share-without-status");
    }
    if (percent.isEmpty() && count.isEmpty()) {
      throw RefusedValueException.of("share-without-figure");
    }
    if (!reasons.isEmpty() && !statuses.contains(FollowUpStatus.NOT_RETAINED)) {
      throw RefusedValueException.of("reasons-without-refusal");
    }
  }

  /** {@return a share declared as a whole percentage} */
  public static DeclaredShare percent(int percent, FollowUpStatus... statuses) {
    return new DeclaredShare(List.of(statuses), Optional.of(percent), Optional.empty(), List.of());
  }

  /** {@return a share declared as a number of proposals} */
  public static DeclaredShare count(int count, FollowUpStatus... statuses) {
    return new DeclaredShare(List.of(statuses), Optional.empty(), Optional.of(count), List.of());
  }

  /** {@return this share with the reasons why these proposals were not retained} */
  public DeclaredShare withReasons(FollowUp.Reason... reasons) {
    return new DeclaredShare(statuses, percent, count, List.of(reasons));
  }
}
