package org.assises.json;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import org.assises.balance.Outcome;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.UnionCodec;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.document.Facts;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Ids;
import org.assises.json.document.Places;
import org.assises.json.document.Proposals;
import org.assises.json.published.Revisions;
import org.assises.model.Author;

/** Codec for the lines of the feed of proposals. */
final class ProposalLineCodec {
  /** The file name of the schema of a line. */
  static final String SCHEMA = "proposal-line-1.schema.json";

  private static final ObjectCodec<ProposalLine.Series> SERIES = series();

  /** A line. */
  static final UnionCodec<ProposalLine> LINE =
      union(
          "proposal-line",
          "Whether the line holds a proposal, or says that one was removed.",
          variant("proposal", ProposalLine.Published.class, published()),
          variant("removed", ProposalLine.Removed.class, removed()));

  private ProposalLineCodec() {}

  private static ObjectCodec<ProposalLine.Series> series() {
    var members = members("series", "The series that a line belongs to.");
    var assises =
        members.req(
            "assises",
            Ids.ASSISES.own(),
            "The id of the series. Together with the id of the proposal it is unique among "
                + "all cities.");
    var inseeCode =
        members.opt(
            "inseeCode",
            Places.INSEE_CODE,
            "The INSEE code of the commune (Code officiel géographique), such as 29232. It "
                + "is not the postal code.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ProposalLine.Series series, Writing out) {
        out.put(assises, series.assises()).put(inseeCode, series.inseeCode());
      }

      @Override
      protected ProposalLine.Series make(Values in) {
        return new ProposalLine.Series(in.of(assises), in.of(inseeCode));
      }
    };
  }

  private static ObjectCodec<ProposalLine.Published> published() {
    var members = members("published-line", SERIES.description());
    var series = members.all(SERIES);
    var proposal = members.all(Proposals.PROPOSAL);
    var revision = members.req("revision", Revisions.REVISION, "The revision of the proposal.");
    var status =
        members.req(
            "status", FollowUps.STATUS, "The status of the proposal on the day of publication.");
    var outcome =
        members.req(
            "outcome", choice(Outcome.class), "The outcome of the proposal, as balances count it.");
    var authors =
        members.opt(
            "authors",
            choice(Author.Group.class),
            "The group to which the author belongs, as balances count it.");
    var editionTitle = members.req("editionTitle", Facts.TEXT, "The title of the edition.");
    var editionYear =
        members.req("editionYear", wholeNumber(1, 9999), "The year in which the edition starts.");
    var themeNames =
        members.list(
            "themeNames",
            Facts.TEXT,
            "The names of the themes of the proposal, in the order of their ids.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ProposalLine.Published line, Writing out) {
        ProposalLine.Context context = line.context();
        out.put(series, line.series())
            .put(proposal, line.proposal())
            .put(revision, line.revision())
            .put(status, context.status())
            .put(outcome, line.outcome())
            .put(authors, line.authors())
            .put(editionTitle, context.editionTitle())
            .put(editionYear, context.editionYear())
            .put(themeNames, context.themeNames());
      }

      @Override
      protected ProposalLine.Published make(Values in) {
        ProposalLine.Published line =
            new ProposalLine.Published(
                in.of(series),
                in.of(proposal),
                in.of(revision),
                new ProposalLine.Context(
                    in.of(status), in.of(editionTitle), in.of(editionYear), in.of(themeNames)));
        if (line.outcome() != in.of(outcome)) {
          throw new IllegalArgumentException("the outcome does not belong to the status");
        }
        if (!line.authors().equals(in.of(authors))) {
          throw new IllegalArgumentException("authors differs from the group of the author");
        }
        return line;
      }
    };
  }

  private static ObjectCodec<ProposalLine.Removed> removed() {
    var members = members("removed-line", SERIES.description());
    var series = members.all(SERIES);
    var tombstone = members.all(Revisions.TOMBSTONE);
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ProposalLine.Removed line, Writing out) {
        out.put(series, line.series()).put(tombstone, line.tombstone());
      }

      @Override
      protected ProposalLine.Removed make(Values in) {
        return new ProposalLine.Removed(in.of(series), in.of(tombstone));
      }
    };
  }
}
