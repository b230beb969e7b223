package org.assises.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Succession;

/**
 * Finds proposals that are their own successors, by repeatedly removing proposals that have no
 * predecessor.
 */
final class Successions {
  private Successions() {}

  /**
   * {@return a finding for the first proposal by id that is in a circle or between circles; empty
   * if there is none}
   */
  static List<Finding> inCircle(Assises assises) {
    Map<ProposalId, List<ProposalId>> successors = new HashMap<>();
    Map<ProposalId, Integer> predecessors = new HashMap<>();
    for (Proposal proposal : assises.proposals()) {
      List<ProposalId> next = proposal.successions().stream().map(Succession::successor).toList();
      if (!next.isEmpty()) {
        successors.put(proposal.id(), next);
        next.forEach(id -> predecessors.merge(id, 1, Integer::sum));
      }
    }
    Set<ProposalId> left = withoutBeginnings(successors, predecessors);
    List<Finding> found = new ArrayList<>();
    left.stream()
        .filter(successors::containsKey)
        .map(ProposalId::value)
        .sorted()
        .limit(1)
        .forEach(id -> found.add(new IdFinding.SuccessionInCircle(new ProposalId(id))));
    return found;
  }

  private static Set<ProposalId> withoutBeginnings(
      Map<ProposalId, List<ProposalId>> successors, Map<ProposalId, Integer> predecessors) {
    Set<ProposalId> left = new HashSet<>(successors.keySet());
    Deque<ProposalId> beginnings = new ArrayDeque<>(successors.keySet());
    beginnings.removeIf(predecessors::containsKey);
    while (!beginnings.isEmpty()) {
      ProposalId beginning = beginnings.remove();
      left.remove(beginning);
      for (ProposalId next : successors.getOrDefault(beginning, List.of())) {
        if (predecessors.merge(next, -1, Integer::sum) == 0) {
          beginnings.add(next);
        }
      }
    }
    return left;
  }
}
