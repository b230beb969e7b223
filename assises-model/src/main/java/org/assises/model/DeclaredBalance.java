package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A balance of an edition for which the city published figures but not the single proposals.
 *
 * @param edition the edition whose proposals are counted
 * @param date the date to which the figures apply, as precisely as it is known
 * @param total the number of proposals, at least 1
 * @param shares the published shares, at least one; each status appears in at most one of them
 * @param note a note for the public; empty if there is none
 * @param sources the sources that published it
 */
public record DeclaredBalance(
    EditionId edition,
    PartialDate date,
    int total,
    List<DeclaredShare> shares,
    Optional<Text> note,
    List<SourceId> sources)
    implements EditionPart {
  /**
   * @throws IllegalArgumentException if the total is below 1, there is no share, a status is in two
   *     shares, or a source is listed twice
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

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DeclaredBalance that
            && edition.equals(that.edition)
            && date.equals(that.date)
            && total == that.total
            && shares.equals(that.shares)
            && note.equals(that.note)
            && sources.equals(that.sources));
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
