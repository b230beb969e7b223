package org.assises.json.published;

import static org.assises.json.codec.UnionCodec.union;

import org.assises.balance.Outcome;
import org.assises.json.codec.UnionCodec;
import org.assises.json.document.Proposals;
import org.assises.model.Proposal;
import org.assises.publication.Tombstone;

/** Codec for the lines of the feed of proposals. */
public final class ProposalLines {
  /** The file name of the schema of a line. */
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
     * @throws IllegalArgumentException if the context contradicts the proposal
     */
    public PublishedLine {
      if (Outcome.of(context.status()) != context.outcome()) {
        throw new IllegalArgumentException("the outcome does not belong to the status");
      }
      if (!proposal.author().map(author -> author.group()).equals(context.authors())) {
        throw new IllegalArgumentException("authors differs from the group of the author");
      }
      if (proposal.themes().size() != context.themeNames().size()) {
        throw new IllegalArgumentException("the numbers of themes and theme names differ");
      }
    }
  }

  /** A removed proposal. */
  public record RemovedLine(LineSeries series, Tombstone tombstone) implements Line {}

  private record ProposalOfSeries(LineSeries series, Proposal proposal) {}
}
