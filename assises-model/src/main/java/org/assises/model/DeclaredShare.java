package org.assises.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One share of a declared balance, such as 65 % of proposals already in place or implemented.
 *
 * @param statuses the statuses that are counted together; at least one
 * @param percent the published percentage, 0 to 100; empty if only a count was published
 * @param count the published number of proposals, at least 0; empty if only a percentage was
 *     published
 * @param reasons why these proposals were not retained; empty if not recorded
 */
public record DeclaredShare(
    List<FollowUpStatus> statuses,
    Optional<Integer> percent,
    Optional<Integer> count,
    List<FollowUp.Reason> reasons) {
  /**
   * @throws IllegalArgumentException if there is no status, neither a percentage nor a count, or a
   *     number out of range, if a status or reason is listed twice, or if reasons are given but
   *     {@link FollowUpStatus#NOT_RETAINED} is not among the statuses
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

  /** {@return a share declared as a percentage} */
  public static DeclaredShare percent(int percent, FollowUpStatus... statuses) {
    return new DeclaredShare(List.of(statuses), Optional.of(percent), Optional.empty(), List.of());
  }

  /** {@return a share declared as a number of proposals} */
  public static DeclaredShare count(int count, FollowUpStatus... statuses) {
    return new DeclaredShare(List.of(statuses), Optional.empty(), Optional.of(count), List.of());
  }

  /** {@return a copy with other reasons why these proposals were not retained} */
  public DeclaredShare withReasons(FollowUp.Reason... reasons) {
    return new DeclaredShare(statuses, percent, count, List.of(reasons));
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DeclaredShare that
            && statuses.equals(that.statuses)
            && percent.equals(that.percent)
            && count.equals(that.count)
            && reasons.equals(that.reasons));
  }
}
