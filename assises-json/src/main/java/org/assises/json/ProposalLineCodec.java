package org.assises.json;

import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.UnionCodec.union;

import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.UnionCodec;
import org.assises.json.document.Ids;
import org.assises.json.document.Places;
import org.assises.json.document.Proposals;
import org.assises.json.published.Revisions;
import org.assises.model.Proposal;

/** Codec for the lines of the feed of proposals. */
final class ProposalLineCodec {
  /** The file name of the schema of a line. */
  static final String SCHEMA = "proposal-line-1.schema.json";

  private static final DeclaredObject<ProposalLine.Series> SERIES =
      object(ProposalLine.Series.class, "series", "The series that a line belongs to.")
          .of(
              req(
                  "assises",
                  Ids.ASSISES.own(),
                  ProposalLine.Series::assises,
                  "The id of the series. Together with the id of the proposal it is unique "
                      + "among all cities."),
              opt(
                  "inseeCode",
                  Places.INSEE_CODE,
                  ProposalLine.Series::inseeCode,
                  "The INSEE code of the commune (Code officiel géographique), such as "
                      + "29232. It is not the postal code."),
              ProposalLine.Series::new);

  /** A line. */
  static final UnionCodec<ProposalLine> LINE =
      union(
              ProposalLine.class,
              "proposal-line",
              "Whether the line holds a proposal, or says that one was removed.")
          .variant(
              "proposal",
              SERIES
                  .and(
                      Proposals.PROPOSAL,
                      ProposalOfSeries.class,
                      "proposal-of-series",
                      ProposalOfSeries::series,
                      ProposalOfSeries::proposal,
                      ProposalOfSeries::new)
                  .and(
                      LineContext.CONTEXT,
                      ProposalLine.Published.class,
                      "line",
                      line -> new ProposalOfSeries(line.series(), line.proposal()),
                      LineContext::of,
                      (of, context) -> context.line(of.series(), of.proposal())))
          .variant(
              "removed",
              SERIES.and(
                  Revisions.TOMBSTONE,
                  ProposalLine.Removed.class,
                  "removed-line",
                  ProposalLine.Removed::series,
                  ProposalLine.Removed::tombstone,
                  ProposalLine.Removed::new))
          .build();

  private ProposalLineCodec() {}

  private record ProposalOfSeries(ProposalLine.Series series, Proposal proposal) {}
}
