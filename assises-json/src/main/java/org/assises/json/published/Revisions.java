package org.assises.json.published;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.wholeNumber;

import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Ids;
import org.assises.json.document.Proposals;
import org.assises.json.document.Sessions;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.publication.Revision;
import org.assises.publication.Tombstone;

/** Published things with their revisions. */
public final class Revisions {
  /** How often and when something changed. */
  public static final DeclaredObject<Revision> REVISION =
      object(Revision.class, "revision", "How often and when something visible of it changed.")
          .of(
              req(
                  "number",
                  wholeNumber(0, Integer.MAX_VALUE),
                  Revision::number,
                  "0 when it was first published, one more at each change."),
              req("created", Scalars.INSTANT, Revision::created, "When first published."),
              req("lastModified", Scalars.INSTANT, Revision::lastModified, "When last changed."),
              Revision::new);

  /** A published session. */
  public static final ObjectCodec<RevisedSession> SESSION =
      Sessions.SESSION.with(
          RevisedSession.class,
          "published-session",
          RevisedSession::session,
          req("revision", REVISION, RevisedSession::revision, "Its revision."),
          RevisedSession::new);

  /** A published proposal. */
  public static final ObjectCodec<RevisedProposal> PROPOSAL =
      Proposals.PROPOSAL.with(
          RevisedProposal.class,
          "published-proposal",
          RevisedProposal::proposal,
          req("revision", REVISION, RevisedProposal::revision, "Its revision."),
          RevisedProposal::new);

  /** What remains of a proposal that is published no more. */
  public static final DeclaredObject<Tombstone> TOMBSTONE =
      object(Tombstone.class, "tombstone", "What remains of a proposal published no more.")
          .of(
              req("id", Ids.PROPOSAL.own(), Tombstone::proposal, "Never used again."),
              req("edition", Ids.EDITION.reference(), Tombstone::edition, "At which edition."),
              req("revision", REVISION, Tombstone::revision, "That in which it was removed."),
              Tombstone::new);

  private Revisions() {}

  /** A session with its revision. */
  public record RevisedSession(Session session, Revision revision) {}

  /** A proposal with its revision. */
  public record RevisedProposal(Proposal proposal, Revision revision) {}
}
