package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;

/**
 * The state of a {@link Publication} to store, so that it can be revised later, also on another
 * machine.
 *
 * @param assises the published part of the assises
 * @param at the instant of publication, in whole seconds
 * @param modificationTimes the instants of the last change of each part; not after {@code at}
 * @param sessions the revision of each session, by id
 * @param proposals the revision of each proposal, by id
 * @param formerSlots the slots of sessions before they were last moved, by id
 * @param firstEditions the first edition of sessions that now belong to another edition, by id
 * @param zoneRules the fingerprints of the rules of each time zone in the programme, by zone id;
 *     zones without an entry are not compared
 * @param tombstones the tombstones of proposals that are no longer published, by id
 * @param history the changes so far, the newest publication first
 */
public record Snapshot(
    Assises assises,
    Instant at,
    ModificationTimes modificationTimes,
    Map<SessionId, Revision> sessions,
    Map<ProposalId, Revision> proposals,
    Map<SessionId, Slot> formerSlots,
    Map<SessionId, EditionId> firstEditions,
    Map<String, String> zoneRules,
    List<Tombstone> tombstones,
    List<Change> history) {
  /**
   * @throws IllegalArgumentException if a session or proposal has no revision, a revision belongs
   *     to no published item, a tombstone is duplicate or that of a published proposal, an instant
   *     is not in whole seconds, an item changed after the last modification, the last modification
   *     is after {@code at}, or a former slot or first edition belongs to no published session
   */
  public Snapshot {
    requireNonNull(assises, "assises");
    sessions = byId(sessions);
    proposals = byId(proposals);
    tombstones =
        tombstones.stream()
            .sorted(Comparator.comparing(stone -> stone.proposal().value()))
            .toList();
    history = List.copyOf(history);
    formerSlots = byId(formerSlots);
    firstEditions = byId(firstEditions);
    zoneRules = Collections.unmodifiableMap(new TreeMap<>(zoneRules));
    checkInstants(at, modificationTimes.everything(), sessions.values(), proposals.values());
    checkSame("session", assises.sessions().stream().map(Session::id).toList(), sessions.keySet());
    checkSame(
        "proposal", assises.proposals().stream().map(Proposal::id).toList(), proposals.keySet());
    checkGone(tombstones, proposals.keySet());
    checkSame(
        "edition",
        assises.editions().stream().map(Edition::id).toList(),
        modificationTimes.editions().keySet());
    checkPublished("former slots", formerSlots.keySet(), sessions.keySet());
    checkPublished("first editions", firstEditions.keySet(), sessions.keySet());
  }

  private static void checkPublished(String what, Set<SessionId> having, Set<SessionId> published) {
    if (!published.containsAll(having)) {
      throw new IllegalArgumentException("only published sessions can have " + what);
    }
  }

  private static <I extends Id, V> Map<I, V> byId(Map<I, V> revisions) {
    Map<I, V> sorted = new TreeMap<>(Comparator.comparing(Id::value));
    sorted.putAll(revisions);
    return Collections.unmodifiableMap(sorted);
  }

  private static void checkInstants(
      Instant at,
      Instant lastModified,
      Collection<Revision> sessions,
      Collection<Revision> proposals) {
    Seconds.check(at);
    boolean later =
        Stream.of(sessions, proposals)
            .flatMap(Collection::stream)
            .anyMatch(revision -> revision.lastModified().isAfter(lastModified));
    if (later || lastModified.isAfter(at)) {
      throw new IllegalArgumentException(
          "an item must not change after the last modification, and the last modification must not be after the publication");
    }
  }

  private static void checkSame(
      String kind, List<? extends Id> published, Set<? extends Id> revised) {
    Set<Id> without = new HashSet<>(published);
    without.removeAll(revised);
    if (!without.isEmpty() || published.size() != revised.size()) {
      throw new IllegalArgumentException(
          "each published "
              + kind
              + " must have a revision, and no other "
              + kind
              + " can have one");
    }
  }

  private static void checkGone(List<Tombstone> tombstones, Set<ProposalId> published) {
    Set<ProposalId> gone = new HashSet<>();
    for (Tombstone tombstone : tombstones) {
      String proposal = "the proposal " + tombstone.proposal().value();
      if (published.contains(tombstone.proposal())) {
        throw new IllegalArgumentException(proposal + " is published and has a tombstone");
      }
      if (!gone.add(tombstone.proposal())) {
        throw new IllegalArgumentException(proposal + " has two tombstones");
      }
    }
  }
}
