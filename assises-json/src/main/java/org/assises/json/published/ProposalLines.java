package org.assises.json.published;

import static org.assises.json.codec.UnionCodec.union;

import org.assises.balance.Outcome;
import org.assises.json.codec.UnionCodec;
import org.assises.json.document.Proposals;
import org.assises.model.Proposal;
import org.assises.publication.Tombstone;

/** Proposals, one a line, with what a reader of a table would otherwise have to look up. */
public final class ProposalLines {
  /** The name of the file that holds the schema of a line. */
  public static final String SCHEMA = "proposal-line-1.schema.json";

  /** A line. */
  public static final UnionCodec<Line> LINE =
      union(
              Line.class,
              "proposal-line",
              "Whether the line holds a proposal, or says that one was removed.")
          .variant(
              "proposal",
              LineSeries.SERIES
                  .and(
                      Proposals.PROPOSAL,
                      ProposalOfSeries.class,
                      "proposal-of-series",
                      ProposalOfSeries::series,
                      ProposalOfSeries::proposal,
                      ProposalOfSeries::new)
                  .and(
                      LineContext.CONTEXT,
                      PublishedLine.class,
                      "line",
                      line -> new ProposalOfSeries(line.series(), line.proposal()),
                      PublishedLine::context,
                      (of, context) -> new PublishedLine(of.series(), of.proposal(), context)))
          .variant(
              "removed",
              LineSeries.SERIES.and(
                  Revisions.TOMBSTONE,
                  RemovedLine.class,
                  "removed-line",
                  RemovedLine::series,
                  RemovedLine::tombstone,
                  RemovedLine::new))
          .build();

  private ProposalLines() {}

  /** One line. */
  public sealed interface Line {}

  /** A published proposal. */
  public record PublishedLine(LineSeries series, Proposal proposal, LineContext context)
      implements Line {
    /**
     * @throws IllegalArgumentException if what the context states does not fit the proposal
     */
    public PublishedLine {
      if (Outcome.of(context.status()) != context.outcome()) {
        throw new IllegalArgumentException("the outcome is not that of the status");
      }
      if (!proposal.author().map(author -> author.group()).equals(context.authors())) {
        throw new IllegalArgumentException("the authors are not the group of the author");
      }
      if (proposal.themes().size() != context.themeNames().size()) {
        throw new IllegalArgumentException("there is not one theme name for each theme");
      }
    }
  }

  /** A removed proposal. */
  public record RemovedLine(LineSeries series, Tombstone tombstone) implements Line {}

  private record ProposalOfSeries(LineSeries series, Proposal proposal) {}
}
