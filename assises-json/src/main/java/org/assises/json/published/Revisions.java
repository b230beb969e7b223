package org.assises.json.published;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import org.assises.balance.Outcome;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Ids;
import org.assises.json.document.Proposals;
import org.assises.json.document.Sessions;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.publication.Revision;
import org.assises.publication.ShownProposal;
import org.assises.publication.Tombstone;

/** Codecs for published items with their revisions, and for tombstones. */
public final class Revisions {
  /** How often and when an item changed. */
  public static final DeclaredObject<Revision> REVISION =
      object(
              Revision.class,
              "revision",
              "How often and when the visible content of an item changed.")
          .of(
              req(
                  "number",
                  wholeNumber(0, Integer.MAX_VALUE),
                  Revision::number,
                  "The number of the revision: 0 at the first publication, one more at each "
                      + "change."),
              req(
                  "created",
                  Scalars.INSTANT,
                  Revision::created,
                  "The instant of the first publication."),
              req(
                  "lastModified",
                  Scalars.INSTANT,
                  Revision::lastModified,
                  "The instant of the last change."),
              Revision::new);

  /** A published session with its revision. */
  public static final ObjectCodec<RevisedSession> SESSION =
      Sessions.SESSION.with(
          RevisedSession.class,
          "published-session",
          RevisedSession::session,
          req("revision", REVISION, RevisedSession::revision, "The revision of the session."),
          RevisedSession::new);

  /** A published proposal with its revision. */
  public static final DeclaredObject<RevisedProposal> PROPOSAL =
      Proposals.PROPOSAL.with(
          RevisedProposal.class,
          "published-proposal",
          RevisedProposal::proposal,
          req("revision", REVISION, RevisedProposal::revision, "The revision of the proposal."),
          RevisedProposal::new);

  /** A published proposal with its status and outcome on the day of publication; only written. */
  static final ObjectCodec<StatedProposal> STATED_PROPOSAL =
      PROPOSAL.and(
          object(State.class, "proposal-state", "What has become of a proposal.")
              .of(
                  req(
                      "status",
                      FollowUps.STATUS,
                      State::status,
                      "The status on the day of publication; pending before any follow-up."),
                  req(
                      "outcome",
                      choice(Outcome.class),
                      State::outcome,
                      "The status in four words, as balances count it."),
                  State::new),
          StatedProposal.class,
          "stated-proposal",
          StatedProposal::proposal,
          StatedProposal::state,
          StatedProposal::new);

  /** What remains of a proposal that is no longer published. */
  public static final DeclaredObject<Tombstone> TOMBSTONE =
      object(
              Tombstone.class,
              "tombstone",
              "What remains of a proposal that is no longer published.")
          .of(
              req(
                  "id",
                  Ids.PROPOSAL.own(),
                  Tombstone::proposal,
                  "The id of the proposal. It is never used again."),
              req(
                  "edition",
                  Ids.EDITION.reference(),
                  Tombstone::edition,
                  "The id of the edition for which the proposal was made."),
              req(
                  "revision",
                  REVISION,
                  Tombstone::revision,
                  "The revision in which the proposal was removed."),
              Tombstone::new);

  private Revisions() {}

  /** A session with its revision. */
  public record RevisedSession(Session session, Revision revision) {}

  /** A proposal with its revision. */
  public record RevisedProposal(Proposal proposal, Revision revision) {}

  /** The status and the outcome of a proposal on the day of publication. */
  record State(FollowUpStatus status, Outcome outcome) {
    static State of(ShownProposal proposal) {
      return new State(proposal.status(), proposal.outcome());
    }
  }

  /** A proposal with its revision and its state. */
  record StatedProposal(RevisedProposal proposal, State state) {}
}
