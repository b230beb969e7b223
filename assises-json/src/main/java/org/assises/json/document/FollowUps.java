package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.CouncilDecision;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;

/** Codecs for the follow-ups of proposals. */
public final class FollowUps {
  /** How far a proposal is carried out. */
  public static final Codec<FollowUpStatus> STATUS = choice(FollowUpStatus.class);

  /** Why a proposal is not retained. */
  public static final Codec<FollowUp.Reason> REASON = choice(FollowUp.Reason.class);

  /** A decision of the municipal council. */
  public static final Codec<CouncilDecision> DECISION = later(FollowUps::decision);

  /** The state of a proposal from a date on, as the city reports it. */
  public static final ObjectCodec<FollowUp> FOLLOW_UP =
      object(
              FollowUp.class,
              "follow-up",
              "The state of a proposal from a date on, as the city reports it.")
          .from(
              req(
                  "date",
                  Facts.PARTIAL_DATE,
                  FollowUp::date,
                  "The date from which the status applies, as precisely as it is known."),
              req(
                  "status",
                  STATUS,
                  FollowUp::status,
                  "The status of the proposal from that date on."),
              FollowUp::builder)
          .opt(
              "progress",
              Counts.PERCENT,
              FollowUp::progress,
              FollowUp.Builder::progress,
              "The progress in per cent. It is 100 if implemented, and 0 if pending.")
          .opt(
              "reason",
              REASON,
              FollowUp::reason,
              FollowUp.Builder::reason,
              "The reason for a status of not-retained. Left out for any other status.")
          .opt(
              "note",
              Facts.TEXT,
              FollowUp::note,
              FollowUp.Builder::note,
              "An explanation for the public in plain text.")
          .opt(
              "responsible",
              Ids.ORGANIZATION.reference(),
              FollowUp::responsible,
              FollowUp.Builder::responsible,
              "The id of the organization that is responsible.")
          .list(
              "measures",
              Ids.MEASURE.reference(),
              FollowUp::measures,
              FollowUp.Builder::measures,
              "The ids of the measures that carry out the proposal.")
          .list(
              "evidence",
              Links.DOCUMENT,
              FollowUp::evidence,
              FollowUp.Builder::evidence,
              "Documents and pages that show the progress.")
          .opt(
              "decision",
              DECISION,
              FollowUp::decision,
              FollowUp.Builder::decision,
              "The decision of the municipal council on the proposal.")
          .flag(
              "correction",
              FollowUp::correction,
              FollowUp.Builder::correction,
              "Whether this follow-up corrects an earlier one. Only a correction can "
                  + "reopen a settled proposal.")
          .build(FollowUp.Builder::build);

  private FollowUps() {}

  private static Codec<CouncilDecision> decision() {
    return object(CouncilDecision.class, "council-decision", "A decision of the municipal council.")
        .of(
            req(
                "delibId",
                Scalars.line(100),
                CouncilDecision::delibId,
                "The number of the deliberation (DELIB_ID in the SCDL format)."),
            opt("day", Scalars.DATE, CouncilDecision::day, "The day on which the council decided."),
            opt(
                "page",
                Scalars.LINK,
                CouncilDecision::page,
                "The web page with the text of the decision."),
            CouncilDecision::new);
  }
}
