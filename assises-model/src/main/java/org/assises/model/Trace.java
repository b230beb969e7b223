package org.assises.model;

import java.util.List;

/**
 * What hangs together in the chain from diagnosis to deed, each in the order of the assises; empty
 * lists where nothing does.
 *
 * @param surveys the surveys that made the diagnosis
 * @param results what they found
 * @param insights the talks and reports that shed light on it
 * @param proposals what was proposed, with those in which it lives on
 * @param orientations what the city drew from it
 * @param measures what the city does
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
