package org.assises.model;

import java.util.List;

/**
 * An item with everything that led to it and resulted from it, from surveys to measures. Each list
 * is in the order of the assises, and empty if nothing of its kind is linked.
 *
 * @param surveys the surveys
 * @param results the results of surveys
 * @param insights the talks and presentations
 * @param proposals the proposals, including their predecessors and successors
 * @param orientations the orientations of the city
 * @param measures the measures of the city
 */
public record Trace(
    List<Survey> surveys,
    List<SurveyResult> results,
    List<Session> insights,
    List<Proposal> proposals,
    List<Orientation> orientations,
    List<Measure> measures) {
  static final Trace EMPTY =
      new Trace(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Trace {
    surveys = List.copyOf(surveys);
    results = List.copyOf(results);
    insights = List.copyOf(insights);
    proposals = List.copyOf(proposals);
    orientations = List.copyOf(orientations);
    measures = List.copyOf(measures);
  }
}
