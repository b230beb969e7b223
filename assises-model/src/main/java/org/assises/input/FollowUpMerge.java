package org.assises.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.FollowUp;

/**
 * Merges the follow-ups of a source into those of the document.
 *
 * <p>A new follow-up is added if it differs from the last one of the document and its status may
 * follow. Follow-ups of earlier imports that the city edited or removed stay as they are. One that
 * the city did not edit is replaced if the source now describes the same status of the same date
 * differently.
 */
final class FollowUpMerge {
  static final String FOLLOW_UPS = "followUps";
  private static final int MOST_SAID = 1_000;

  private final Fingerprints fingerprints;
  private final Set<String> saidBefore;
  private final List<FollowUp> followUps;
  private final Set<String> said = new LinkedHashSet<>();
  private int added;
  private int refused;

  /**
   * @param saidBefore the fingerprints of the follow-ups of the last import
   */
  FollowUpMerge(Fingerprints fingerprints, Set<String> saidBefore, List<FollowUp> document) {
    this.fingerprints = fingerprints;
    this.saidBefore = saidBefore;
    this.followUps = new ArrayList<>(document);
  }

  void bring(List<FollowUp> incoming) {
    Set<String> saidNow = fingerprints.ofFollowUps(incoming);
    for (int i = 0; i < incoming.size(); i++) {
      FollowUp followUp = incoming.get(i);
      String print = fingerprints.ofFollowUp(followUp);
      boolean isLast = i == incoming.size() - 1;
      if (saidBefore.contains(print) || isThere(followUp, print, isLast)) {
        said.add(print);
      } else if (replaces(followUp, saidNow) || isAppended(followUp)) {
        said.add(print);
        added++;
      } else {
        refused++;
      }
    }
  }

  /** The last follow-up of a source must also be the last in the document to count as present. */
  private boolean isThere(FollowUp followUp, String print, boolean isLast) {
    for (int i = 0; i < followUps.size(); i++) {
      boolean sameDate = followUps.get(i).date().equals(followUp.date());
      boolean counts = i == followUps.size() - 1 || (!isLast && sameDate);
      if (counts && fingerprints.ofFollowUp(followUps.get(i)).equals(print)) {
        return true;
      }
    }
    return false;
  }

  /** Only the latest of the follow-ups that are missing at the source can have a new wording. */
  private boolean replaces(FollowUp followUp, Set<String> saidNow) {
    for (int i = followUps.size() - 1; i >= 0; i--) {
      FollowUp there = followUps.get(i);
      String print = fingerprints.ofFollowUp(there);
      if (saidBefore.contains(print) && !saidNow.contains(print)) {
        boolean same = there.date().equals(followUp.date()) && there.status() == followUp.status();
        if (same && fits(followUp, i)) {
          followUps.set(i, followUp);
          return true;
        }
        return false;
      }
    }
    return false;
  }

  private boolean fits(FollowUp followUp, int at) {
    boolean afterEarlier = at == 0 || mayFollow(followUps.get(at - 1), followUp);
    boolean beforeLater = at == followUps.size() - 1 || mayFollow(followUp, followUps.get(at + 1));
    return afterEarlier && beforeLater;
  }

  private boolean isAppended(FollowUp followUp) {
    if (followUps.isEmpty() || mayFollow(followUps.get(followUps.size() - 1), followUp)) {
      followUps.add(followUp);
      return true;
    }
    return false;
  }

  private static boolean mayFollow(FollowUp earlier, FollowUp later) {
    return !later.date().earliest().isBefore(earlier.date().earliest())
        && (later.correction() || later.status().mayFollow(earlier.status()));
  }

  List<FollowUp> followUps() {
    return followUps;
  }

  /** {@return the fingerprints of the follow-ups of the last import, from those of all members} */
  static Set<String> saidBefore(Map<String, String> last) {
    return Set.copyOf(Arrays.asList(last.getOrDefault(FOLLOW_UPS, "").split(" ", -1)));
  }

  /** {@return the fingerprints of the follow-ups that a source and a document have in common} */
  static Set<String> shared(
      Fingerprints fingerprints, List<FollowUp> document, List<FollowUp> incoming) {
    Set<String> shared = fingerprints.ofFollowUps(incoming);
    shared.retainAll(fingerprints.ofFollowUps(document));
    return shared;
  }

  /** {@return the number of follow-ups added or replaced} */
  int added() {
    return added;
  }

  /** {@return the number of follow-ups whose status cannot follow} */
  int refused() {
    return refused;
  }

  /** {@return the fingerprints to store for the next import; empty if there are none} */
  Optional<String> said() {
    List<String> last =
        List.copyOf(said).subList(Math.max(0, said.size() - MOST_SAID), said.size());
    return last.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", last));
  }
}
