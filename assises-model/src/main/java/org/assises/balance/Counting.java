package org.assises.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Author;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.ThemeId;

/** Counts proposals for a balance in one pass. */
final class Counting {
  private final Map<ProposalId, List<OrientationId>> orientations = new HashMap<>();
  private final Counts overall = new Counts();
  private final Map<FollowUp.Reason, Long> reasons = new EnumMap<>(FollowUp.Reason.class);
  private final Map<ThemeId, Counts> byTheme = new HashMap<>();
  private final Map<OrientationId, Counts> byOrientation = new HashMap<>();
  private final Map<Author.Group, Counts> byAuthors = new EnumMap<>(Author.Group.class);

  /**
   * @param orientations the orientations for which proposals are counted
   */
  Counting(List<Orientation> orientations) {
    for (Orientation orientation : orientations) {
      for (ProposalId proposal : orientation.proposals()) {
        this.orientations.computeIfAbsent(proposal, id -> new ArrayList<>()).add(orientation.id());
      }
    }
  }

  /** The number of proposals with each status. */
  private static final class Counts {
    private final Map<FollowUpStatus, Long> counts = new EnumMap<>(FollowUpStatus.class);

    void add(FollowUpStatus status) {
      increment(counts, status);
    }

    Tally tally() {
      return new Tally(counts);
    }
  }

  /**
   * Counts a proposal.
   *
   * @param last the last follow-up; empty if there is none
   */
  void add(Proposal proposal, Optional<FollowUp> last) {
    FollowUpStatus status = last.isPresent() ? last.get().status() : FollowUpStatus.PENDING;
    overall.add(status);
    if (last.isPresent() && last.get().reason().isPresent()) {
      increment(reasons, last.get().reason().get());
    }
    count(byTheme, proposal.themes(), status);
    count(byOrientation, orientations.getOrDefault(proposal.id(), List.of()), status);
    if (proposal.author().isPresent()) {
      count(byAuthors, List.of(proposal.author().get().group()), status);
    }
  }

  private static <K> void increment(Map<K, Long> counts, K key) {
    counts.put(key, counts.getOrDefault(key, 0L) + 1);
  }

  private static <K> void count(Map<K, Counts> counts, List<K> keys, FollowUpStatus status) {
    for (K key : keys) {
      Counts known = counts.get(key);
      if (known == null) {
        known = new Counts();
        counts.put(key, known);
      }
      known.add(status);
    }
  }

  Tally overall() {
    return overall.tally();
  }

  Map<FollowUp.Reason, Long> reasons() {
    return reasons;
  }

  Map<ThemeId, Tally> byTheme() {
    return tallies(byTheme);
  }

  Map<OrientationId, Tally> byOrientation() {
    return tallies(byOrientation);
  }

  Map<Author.Group, Tally> byAuthors() {
    return tallies(byAuthors);
  }

  private static <K> Map<K, Tally> tallies(Map<K, Counts> counts) {
    Map<K, Tally> tallies = new HashMap<>();
    for (Map.Entry<K, Counts> entry : counts.entrySet()) {
      tallies.put(entry.getKey(), entry.getValue().tally());
    }
    return tallies;
  }
}
