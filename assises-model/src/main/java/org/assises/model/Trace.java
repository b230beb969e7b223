package org.assises.model;

import java.util.List;

/**
 * A way through the chain from diagnosis to deed, each link in the order of the assises.
 *
 * @param surveys the surveys that made the diagnosis
 * @param results what they found, where proposals refer to it
 * @param insights the talks and reports that shed light on it
 * @param proposals what was proposed
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
  public Trace {
    surveys = List.copyOf(surveys);
    results = List.copyOf(results);
    insights = List.copyOf(insights);
    proposals = List.copyOf(proposals);
    orientations = List.copyOf(orientations);
    measures = List.copyOf(measures);
  }
}
