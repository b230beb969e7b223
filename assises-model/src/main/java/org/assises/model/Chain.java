package org.assises.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The chain from diagnosis to deed: survey, insight, proposal, orientation, measure.
 *
 * <p>It takes one pass over the assises to make, and each trace as long as what it finds; keep it
 * to trace many things.
 */
public final class Chain {
  private final Assises assises;
  private final Map<Id, Set<Id>> onwards = new HashMap<>();
  private final Map<Id, Set<Id>> back = new HashMap<>();

  Chain(Assises assises) {
    this.assises = assises;
    assises.surveys().forEach(this::link);
    assises.sessions().forEach(this::link);
    assises.proposals().forEach(this::link);
    assises.orientations().forEach(this::link);
    assises.measures().forEach(this::link);
  }

  /**
   * All that led to something, and all that came of it.
   *
   * @param id of a survey, a survey result, a session, a proposal, an orientation or a measure
   * @return it and what hangs together with it, each link in the order of the assises; empty for
   *     any other id
   */
  public Trace trace(Id id) {
    Set<Id> found = new HashSet<>();
    collect(id, back, found);
    collect(id, onwards, found);
    List<SurveyResult> results =
        assises.surveys().stream().flatMap(survey -> survey.results().stream()).toList();
    return new Trace(
        keep(assises.surveys(), Survey::id, found),
        keep(results, SurveyResult::id, found),
        keep(assises.sessions(), Session::id, found),
        keep(assises.proposals(), Proposal::id, found),
        keep(assises.orientations(), Orientation::id, found),
        keep(assises.measures(), Measure::id, found));
  }

  private void link(Survey survey) {
    survey.results().forEach(result -> link(survey.id(), result.id()));
  }

  private void link(Session session) {
    for (Subject subject : session.subjects()) {
      if (subject instanceof Subject.OfSurvey reported) {
        link(reported.survey(), session.id());
      }
    }
  }

  private void link(Proposal proposal) {
    proposal.insights().forEach(insight -> link(insight, proposal.id()));
    proposal.diagnoses().forEach(result -> link(result, proposal.id()));
    for (FollowUp followUp : proposal.followUps()) {
      followUp.measures().forEach(measure -> link(proposal.id(), measure));
    }
  }

  private void link(Orientation orientation) {
    orientation.proposals().forEach(proposal -> link(proposal, orientation.id()));
  }

  private void link(Measure measure) {
    measure.orientations().forEach(orientation -> link(orientation, measure.id()));
    measure.proposals().forEach(proposal -> link(proposal, measure.id()));
  }

  private void link(Id earlier, Id later) {
    onwards.computeIfAbsent(earlier, id -> new HashSet<>()).add(later);
    back.computeIfAbsent(later, id -> new HashSet<>()).add(earlier);
  }

  private static void collect(Id start, Map<Id, Set<Id>> links, Set<Id> found) {
    Deque<Id> open = new ArrayDeque<>();
    open.add(start);
    Set<Id> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Id id = open.remove();
      if (seen.add(id)) {
        found.add(id);
        open.addAll(links.getOrDefault(id, Set.of()));
      }
    }
  }

  private static <T> List<T> keep(List<T> all, Function<T, Id> id, Set<Id> found) {
    return all.stream().filter(item -> found.contains(id.apply(item))).toList();
  }
}
