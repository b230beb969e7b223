package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a city said of how far an edition's proposals are carried out, where it published figures
 * and not the proposals.
 *
 * @param edition whose proposals
 * @param date when these figures applied, as exactly as it is known
 * @param total of how many proposals, at least 1
 * @param shares as published; each status is in at most one
 * @param note empty when there is nothing to add
 * @param sources where it was published
 */
public record DeclaredBalance(
    EditionId edition,
    PartialDate date,
    int total,
    List<DeclaredShare> shares,
    Optional<Text> note,
    List<SourceId> sources) {
  /**
   * @throws IllegalArgumentException if the total is below 1, there is no share, or a status is in
   *     two shares
   */
  public DeclaredBalance {
    requireNonNull(edition, "edition");
    requireNonNull(date, "date");
    Rules.range("the total of a balance", total, 1, Integer.MAX_VALUE);
    shares = List.copyOf(shares);
    requireNonNull(note, "note");
    sources = Rules.distinct("sources", sources);
    checkShares(shares);
  }

  private static void checkShares(List<DeclaredShare> shares) {
    Set<FollowUpStatus> seen = EnumSet.noneOf(FollowUpStatus.class);
    for (DeclaredShare share : shares) {
      for (FollowUpStatus status : share.statuses()) {
        if (!seen.add(status)) {
          throw RefusedValueException.of("status-in-two-shares", "status", status);
        }
      }
    }
    if (seen.isEmpty()) {
      throw RefusedValueException.of("shares-missing");
    }
  }
}
