package org.assises.finding;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Succession;

/**
 * Finds proposals that are their own successors, by repeatedly removing proposals that have no
 * predecessor.
 */
final class Successions {
  private final Map<ProposalId, List<ProposalId>> successors = new HashMap<>();
  private final Map<ProposalId, Integer> predecessors = new HashMap<>();

  void add(Proposal proposal) {
    if (!proposal.successions().isEmpty()) {
      List<ProposalId> next = proposal.successions().stream().map(Succession::successor).toList();
      successors.put(proposal.id(), next);
      next.forEach(id -> predecessors.merge(id, 1, Integer::sum));
    }
  }

  /**
   * {@return a finding for the first proposal by id that is in a circle or between circles; empty
   * if there is none}
   */
  List<Finding> inCircle() {
    if (successors.isEmpty()) {
      return List.of();
    }
    Set<ProposalId> left = withoutBeginnings();
    return left.stream()
        .filter(successors::containsKey)
        .min(Comparator.comparing(ProposalId::value))
        .<Finding>map(IdFinding.SuccessionInCircle::new)
        .stream()
        .toList();
  }

  private Set<ProposalId> withoutBeginnings() {
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
