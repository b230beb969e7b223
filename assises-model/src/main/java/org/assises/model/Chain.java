package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The links from a survey over its results, talks, proposals and orientations to the measures of
 * the city, and from a proposal to its successors.
 *
 * <pre>{@code
 * Chain chain = assises.chain();
 * Trace trace = chain.trace(proposal.id());
 * trace.surveys(); // the surveys that led to the proposal
 * trace.measures(); // the measures that resulted from it
 * }</pre>
 *
 * <p>Creating a chain takes time proportional to the size of the assises. A trace takes time
 * proportional to the number of items it finds. Keep the chain to trace many items.
 */
public final class Chain {
  private final Map<Id, Link> links = new HashMap<>();

  Chain(Assises assises) {
    for (Survey survey : assises.surveys()) {
      add(survey.id(), survey);
      survey.results().forEach(result -> add(result.id(), result));
    }
    assises.sessions().forEach(session -> add(session.id(), session));
    assises.proposals().forEach(proposal -> add(proposal.id(), proposal));
    assises.orientations().forEach(orientation -> add(orientation.id(), orientation));
    assises.measures().forEach(measure -> add(measure.id(), measure));
    assises.surveys().forEach(this::join);
    assises.sessions().forEach(this::join);
    assises.proposals().forEach(this::join);
    assises.orientations().forEach(this::join);
    assises.measures().forEach(this::join);
  }

  /**
   * Returns everything that led to an item and everything that resulted from it.
   *
   * @param id the id of a survey, a survey result, a session, a proposal, an orientation or a
   *     measure
   * @return the item and all items linked with it, each list in the order of the assises; empty for
   *     any other id
   */
  public Trace trace(Id id) {
    Link start = links.get(id);
    if (start == null) {
      return Trace.EMPTY;
    }
    Set<Link> found = new HashSet<>();
    collect(start, true, found);
    collect(start, false, found);
    List<Object> things =
        found.stream()
            .sorted(Comparator.comparingInt(link -> link.position))
            .map(link -> link.thing)
            .toList();
    return new Trace(
        only(Survey.class, things),
        only(SurveyResult.class, things),
        only(Session.class, things),
        only(Proposal.class, things),
        only(Orientation.class, things),
        only(Measure.class, things));
  }

  private static void collect(Link start, boolean onwards, Set<Link> found) {
    Set<Link> seen = new HashSet<>(Set.of(start));
    Deque<Link> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Link link = open.remove();
      for (Link next : onwards ? link.later : link.earlier) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    found.addAll(seen);
  }

  private static <T> List<T> only(Class<T> type, List<Object> things) {
    return things.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void add(Id id, Object thing) {
    links.put(id, new Link(links.size(), thing));
  }

  private void join(Survey survey) {
    survey.results().forEach(result -> join(survey.id(), result.id()));
  }

  private void join(Session session) {
    for (Subject subject : session.subjects()) {
      if (subject instanceof Subject.OfSurvey reported) {
        join(reported.survey(), session.id());
      }
    }
  }

  private void join(Proposal proposal) {
    proposal.insights().forEach(insight -> join(insight, proposal.id()));
    proposal.diagnoses().forEach(result -> join(result, proposal.id()));
    proposal.successions().forEach(later -> join(proposal.id(), later.successor()));
    for (FollowUp followUp : proposal.followUps()) {
      followUp.measures().forEach(measure -> join(proposal.id(), measure));
    }
  }

  private void join(Orientation orientation) {
    orientation.proposals().forEach(proposal -> join(proposal, orientation.id()));
  }

  private void join(Measure measure) {
    measure.orientations().forEach(orientation -> join(orientation, measure.id()));
    measure.proposals().forEach(proposal -> join(proposal, measure.id()));
  }

  private void join(Id earlier, Id later) {
    Link from = link(earlier);
    Link to = link(later);
    from.later.add(to);
    to.earlier.add(from);
  }

  private Link link(Id id) {
    return requireNonNull(links.get(id));
  }

  /** An item with its neighbours in the chain. Equal only to itself. */
  private static final class Link {
    private final int position;
    private final Object thing;
    private final List<Link> earlier = new ArrayList<>(2);
    private final List<Link> later = new ArrayList<>(2);

    Link(int position, Object thing) {
      this.position = position;
      this.thing = thing;
    }
  }
}
