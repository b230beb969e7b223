package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;

/**
 * All that must be kept of a {@link Publication} to revise it later, on another day or another
 * machine.
 *
 * @param assises what was public
 * @param at when it was published, to the second
 * @param lastModified when anything visible last changed, to the second; not after {@code at}
 * @param sessions the revision of each of its sessions
 * @param proposals the revision of each of its proposals
 * @param tombstones what remains of proposals that are published no more
 * @param history the changes so far, the newest first
 */
public record Snapshot(
    Assises assises,
    Instant at,
    Instant lastModified,
    Map<SessionId, Revision> sessions,
    Map<ProposalId, Revision> proposals,
    List<Tombstone> tombstones,
    List<Change> history) {
  /**
   * @throws IllegalArgumentException if a session or a proposal has no revision, a revision belongs
   *     to nothing, a tombstone is that of a published proposal, or an instant is not in whole
   *     seconds or after {@code at}
   */
  public Snapshot {
    requireNonNull(assises, "assises");
    sessions = Map.copyOf(sessions);
    proposals = Map.copyOf(proposals);
    tombstones = List.copyOf(tombstones);
    history = List.copyOf(history);
    checkSame("session", assises.sessions().stream().map(Session::id).toList(), sessions.keySet());
    checkSame(
        "proposal", assises.proposals().stream().map(Proposal::id).toList(), proposals.keySet());
    for (Tombstone tombstone : tombstones) {
      if (proposals.containsKey(tombstone.proposal())) {
        throw new IllegalArgumentException(
            "the proposal " + tombstone.proposal().value() + " is published and has a tombstone");
      }
    }
    if (!at.equals(at.truncatedTo(ChronoUnit.SECONDS)) || lastModified.isAfter(at)) {
      throw new IllegalArgumentException(
          "a publication is made at a whole second, and nothing of it changes later");
    }
  }

  private static void checkSame(
      String kind, List<? extends Id> published, Set<? extends Id> revised) {
    Set<Id> without = new HashSet<>(published);
    without.removeAll(revised);
    if (!without.isEmpty() || published.size() != revised.size()) {
      throw new IllegalArgumentException(
          "each " + kind + " that is published has one revision, and no other has");
    }
  }
}
