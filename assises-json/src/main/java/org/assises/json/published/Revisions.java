package org.assises.json.published;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import org.assises.balance.Outcome;
import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.RepeatedCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Ids;
import org.assises.json.document.Proposals;
import org.assises.json.document.Sessions;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.publication.Revision;
import org.assises.publication.ShownProposal;
import org.assises.publication.Tombstone;

/** Codecs for published items with their revisions, and for tombstones. */
public final class Revisions {
  /** How often and when an item changed. */
  public static final ObjectCodec<Revision> REVISION = revision();

  /** The revision of an item. Most items have the one of the first publication. */
  private static final Codec<Revision> REPEATED = new RepeatedCodec<>(REVISION);

  /** A published session with its revision. */
  public static final ObjectCodec<RevisedSession> SESSION = session();

  /** A published proposal with its revision. */
  public static final ObjectCodec<RevisedProposal> PROPOSAL = proposal();

  /** A published proposal with its status and outcome on the day of publication; only written. */
  static final ObjectCodec<StatedProposal> STATED_PROPOSAL = statedProposal();

  /** What remains of a proposal that is no longer published. */
  public static final ObjectCodec<Tombstone> TOMBSTONE = tombstone();

  private Revisions() {}

  private static ObjectCodec<Revision> revision() {
    var members = members("revision", "How often and when the visible content of an item changed.");
    var number =
        members.req(
            "number",
            wholeNumber(0, Integer.MAX_VALUE),
            "The number of the revision: 0 at the first publication, one more at each change.");
    var created = members.req("created", Scalars.INSTANT, "The instant of the first publication.");
    var lastModified =
        members.req("lastModified", Scalars.INSTANT, "The instant of the last change.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Revision revision, Writing out) {
        out.put(number, revision.number())
            .put(created, revision.created())
            .put(lastModified, revision.lastModified());
      }

      @Override
      protected Revision make(Values in) {
        return new Revision(in.of(number), in.of(created), in.of(lastModified));
      }
    };
  }

  private static ObjectCodec<RevisedSession> session() {
    var members = members("published-session", Sessions.SESSION.description());
    var session = members.all(Sessions.SESSION);
    var revision = members.req("revision", REPEATED, "The revision of the session.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(RevisedSession revised, Writing out) {
        out.put(session, revised.session()).put(revision, revised.revision());
      }

      @Override
      protected RevisedSession make(Values in) {
        return new RevisedSession(in.of(session), in.of(revision));
      }
    };
  }

  private static ObjectCodec<RevisedProposal> proposal() {
    var members = members("published-proposal", Proposals.PROPOSAL.description());
    var proposal = members.all(Proposals.PROPOSAL);
    var revision = members.req("revision", REPEATED, "The revision of the proposal.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(RevisedProposal revised, Writing out) {
        out.put(proposal, revised.proposal()).put(revision, revised.revision());
      }

      @Override
      protected RevisedProposal make(Values in) {
        return new RevisedProposal(in.of(proposal), in.of(revision));
      }
    };
  }

  private static ObjectCodec<StatedProposal> statedProposal() {
    var members = members("stated-proposal", PROPOSAL.description());
    var proposal = members.all(PROPOSAL);
    var status =
        members.req(
            "status",
            FollowUps.STATUS,
            "The status on the day of publication; pending before any follow-up.");
    var outcome =
        members.req(
            "outcome", choice(Outcome.class), "The status in four words, as balances count it.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(StatedProposal stated, Writing out) {
        out.put(proposal, stated.proposal())
            .put(status, stated.shown().status())
            .put(outcome, stated.shown().outcome());
      }
    };
  }

  private static ObjectCodec<Tombstone> tombstone() {
    var members = members("tombstone", "What remains of a proposal that is no longer published.");
    var id =
        members.req("id", Ids.PROPOSAL.own(), "The id of the proposal. It is never used again.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition for which the proposal was made.");
    var revision =
        members.req("revision", REVISION, "The revision in which the proposal was removed.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Tombstone tombstone, Writing out) {
        out.put(id, tombstone.proposal())
            .put(edition, tombstone.edition())
            .put(revision, tombstone.revision());
      }

      @Override
      protected Tombstone make(Values in) {
        return new Tombstone(in.of(id), in.of(edition), in.of(revision));
      }
    };
  }

  /** A session with its revision. */
  public record RevisedSession(Session session, Revision revision) {}

  /** A proposal with its revision. */
  public record RevisedProposal(Proposal proposal, Revision revision) {}

  /** A proposal with its revision, and as it is shown on the day of publication. */
  record StatedProposal(RevisedProposal proposal, ShownProposal shown) {}
}
