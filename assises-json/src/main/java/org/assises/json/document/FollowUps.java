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

/** What became of proposals. */
public final class FollowUps {
  /** How far a proposal is carried out. */
  public static final Codec<FollowUpStatus> STATUS = choice(FollowUpStatus.class);

  /** Why a proposal is not retained. */
  public static final Codec<FollowUp.Reason> REASON = choice(FollowUp.Reason.class);

  /** A decision of the municipal council. */
  public static final Codec<CouncilDecision> DECISION = later(FollowUps::decision);

  /** What is known, on a date, of what became of a proposal. */
  public static final ObjectCodec<FollowUp> FOLLOW_UP =
      object(FollowUp.class, "follow-up", "What is known, on a date, of what became of it.")
          .from(
              req(
                  "date",
                  Facts.PARTIAL_DATE,
                  FollowUp::date,
                  "The date from which the status applies, as precisely as it is known."),
              req("status", STATUS, FollowUp::status, "What had become of it."),
              FollowUp::builder)
          .opt(
              "progress",
              Counts.PERCENT,
              FollowUp::progress,
              FollowUp.Builder::progress,
              "How far, in per cent.")
          .opt(
              "reason",
              REASON,
              FollowUp::reason,
              FollowUp.Builder::reason,
              "Why it is not retained.")
          .opt("note", Facts.TEXT, FollowUp::note, FollowUp.Builder::note, "For the public.")
          .opt(
              "responsible",
              Ids.ORGANIZATION.reference(),
              FollowUp::responsible,
              FollowUp.Builder::responsible,
              "Who carries it out.")
          .list(
              "measures",
              Ids.MEASURE.reference(),
              FollowUp::measures,
              FollowUp.Builder::measures,
              "By what it is carried out.")
          .list(
              "evidence",
              Links.DOCUMENT,
              FollowUp::evidence,
              FollowUp.Builder::evidence,
              "Where one can see it.")
          .opt(
              "decision",
              DECISION,
              FollowUp::decision,
              FollowUp.Builder::decision,
              "The council's decision.")
          .flag(
              "correction",
              FollowUp::correction,
              FollowUp.Builder::correction,
              "Whether this corrects an earlier follow-up.")
          .build(FollowUp.Builder::build);

  private FollowUps() {}

  private static Codec<CouncilDecision> decision() {
    return object(CouncilDecision.class, "council-decision", "A decision of the municipal council.")
        .of(
            req("delibId", Scalars.STRING, CouncilDecision::delibId, "Its DELIB_ID (SCDL)."),
            opt("day", Scalars.DATE, CouncilDecision::day, "The day the council decided."),
            opt("page", Scalars.LINK, CouncilDecision::page, "Its text."),
            CouncilDecision::new);
  }
}
