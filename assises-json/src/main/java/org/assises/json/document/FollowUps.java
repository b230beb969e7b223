package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
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
  public static final Codec<CouncilDecision> DECISION = decision();

  /** The state of a proposal from a date on, as the city reports it. */
  public static final ObjectCodec<FollowUp> FOLLOW_UP = followUp();

  private FollowUps() {}

  private static ObjectCodec<FollowUp> followUp() {
    var members =
        members("follow-up", "The state of a proposal from a date on, as the city reports it.");
    var date =
        members.req(
            "date",
            Facts.PARTIAL_DATE,
            "The date from which the status applies, as precisely as it is known.");
    var status = members.req("status", STATUS, "The status of the proposal from that date on.");
    var progress =
        members.opt(
            "progress",
            Counts.PERCENT,
            "The progress in per cent. It is 100 if implemented, and 0 if pending.");
    var reason =
        members.opt(
            "reason",
            REASON,
            "The reason for a status of not-retained. Left out for any other status.");
    var note = members.opt("note", Facts.TEXT, "An explanation for the public in plain text.");
    var responsible =
        members.opt(
            "responsible",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that is responsible.");
    var measures =
        members.list(
            "measures",
            Ids.MEASURE.reference(),
            "The ids of the measures that carry out the proposal.");
    var evidence =
        members.list("evidence", Links.DOCUMENT, "Documents and pages that show the progress.");
    var decision =
        members.opt("decision", DECISION, "The decision of the municipal council on the proposal.");
    var correction =
        members.flag(
            "correction",
            "Whether this follow-up corrects an earlier one. Only a correction can reopen a "
                + "settled proposal.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(FollowUp followUp, Writing out) {
        out.put(date, followUp.date())
            .put(status, followUp.status())
            .put(progress, followUp.progress())
            .put(reason, followUp.reason())
            .put(note, followUp.note())
            .put(responsible, followUp.responsible())
            .put(measures, followUp.measures())
            .put(evidence, followUp.evidence())
            .put(decision, followUp.decision())
            .put(correction, followUp.correction());
      }

      @Override
      protected FollowUp make(Values in) {
        return FollowUp.builder(in.of(date), in.of(status))
            .progress(in.of(progress))
            .reason(in.of(reason))
            .note(in.of(note))
            .responsible(in.of(responsible))
            .measures(in.of(measures))
            .evidence(in.of(evidence))
            .decision(in.of(decision))
            .correction(in.of(correction))
            .build();
      }
    };
  }

  private static ObjectCodec<CouncilDecision> decision() {
    var members = members("council-decision", "A decision of the municipal council.");
    var delibId =
        members.req(
            "delibId",
            Scalars.line(100),
            "The number of the deliberation (DELIB_ID in the SCDL format).");
    var day = members.opt("day", Scalars.DATE, "The day on which the council decided.");
    var page = members.opt("page", Scalars.LINK, "The web page with the text of the decision.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(CouncilDecision councilDecision, Writing out) {
        out.put(delibId, councilDecision.delibId())
            .put(day, councilDecision.day())
            .put(page, councilDecision.page());
      }

      @Override
      protected CouncilDecision make(Values in) {
        return new CouncilDecision(in.of(delibId), in.of(day), in.of(page));
      }
    };
  }
}
