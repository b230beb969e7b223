package org.assises.json.published;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assises.json.codec.Codec;
import org.assises.json.codec.Member;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Facts;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Ids;
import org.assises.json.document.Slots;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.publication.Change;

/** What became different from one publication to the next. */
public final class Changes {
  /** Any change. */
  public static final Codec<Change> CHANGE =
      union(Change.class, "change")
          .variant("edition-added", editionAdded())
          .variant("edition-moved", editionMoved())
          .variant("edition-status-changed", editionStatusChanged())
          .variant("edition-amended", editionAmended())
          .variant("session-added", ofSession(Change.SessionAdded.class, Change.SessionAdded::new))
          .variant("session-moved", sessionMoved())
          .variant("session-relocated", sessionRelocated())
          .variant("session-retitled", sessionRetitled())
          .variant("speakers-replaced", speakersReplaced())
          .variant(
              "session-cancelled",
              ofSession(Change.SessionCancelled.class, Change.SessionCancelled::new))
          .variant(
              "session-reinstated",
              ofSession(Change.SessionReinstated.class, Change.SessionReinstated::new))
          .variant(
              "session-amended", ofSession(Change.SessionAmended.class, Change.SessionAmended::new))
          .variant(
              "proposal-added", ofProposal(Change.ProposalAdded.class, Change.ProposalAdded::new))
          .variant("proposal-followed-up", proposalFollowedUp())
          .variant(
              "proposal-amended",
              ofProposal(Change.ProposalAmended.class, Change.ProposalAmended::new))
          .variant(
              "proposal-removed",
              ofProposal(Change.ProposalRemoved.class, Change.ProposalRemoved::new))
          .build();

  private Changes() {}

  private static <C extends Change> Member<C, Instant> at() {
    return req("at", Scalars.INSTANT, Change::at, "When it was published.");
  }

  private static <C extends Change> Member<C, EditionId> edition(Function<C, EditionId> item) {
    return req("item", Ids.EDITION.reference(), item, "Which edition.");
  }

  private static <C extends Change> Member<C, SessionId> session(Function<C, SessionId> item) {
    return req("item", Ids.SESSION.reference(), item, "Which session.");
  }

  private static <C extends Change> Member<C, ProposalId> proposal(Function<C, ProposalId> item) {
    return req("item", Ids.PROPOSAL.reference(), item, "Which proposal.");
  }

  private static ObjectCodec<Change.EditionAdded> editionAdded() {
    return object(Change.EditionAdded.class, "edition-added", "An edition appeared.")
        .of(at(), edition(Change.EditionAdded::item), Change.EditionAdded::new);
  }

  private static ObjectCodec<Change.EditionMoved> editionMoved() {
    return object(Change.EditionMoved.class, "edition-moved", "It has another first day.")
        .of(
            at(),
            edition(Change.EditionMoved::item),
            req("from", Facts.PARTIAL_DATE, Change.EditionMoved::from, "The former one."),
            req("to", Facts.PARTIAL_DATE, Change.EditionMoved::to, "The new one."),
            Change.EditionMoved::new);
  }

  private static ObjectCodec<Change.EditionStatusChanged> editionStatusChanged() {
    Codec<EditionStatus> status = choice(EditionStatus.class);
    return object(Change.EditionStatusChanged.class, "edition-status", "It stands otherwise.")
        .of(
            at(),
            edition(Change.EditionStatusChanged::item),
            req("from", status, Change.EditionStatusChanged::from, "How it stood."),
            req("to", status, Change.EditionStatusChanged::to, "How it stands."),
            Change.EditionStatusChanged::new);
  }

  private static ObjectCodec<Change.EditionAmended> editionAmended() {
    return object(Change.EditionAmended.class, "edition-amended", "Something else of it changed.")
        .of(at(), edition(Change.EditionAmended::item), Change.EditionAmended::new);
  }

  private static <C extends Change> ObjectCodec<C> ofSession(
      Class<C> type, BiFunction<Instant, SessionId, C> make) {
    return object(type, "session-changed", "A change of a session.")
        .of(at(), session(change -> (SessionId) change.item()), make::apply);
  }

  private static <C extends Change> ObjectCodec<C> ofProposal(
      Class<C> type, BiFunction<Instant, ProposalId, C> make) {
    return object(type, "proposal-changed", "A change of a proposal.")
        .of(at(), proposal(change -> (ProposalId) change.item()), make::apply);
  }

  private static ObjectCodec<Change.SessionMoved> sessionMoved() {
    return object(Change.SessionMoved.class, "session-moved", "It takes place at another time.")
        .of(
            at(),
            session(Change.SessionMoved::item),
            req("from", Slots.SLOT, Change.SessionMoved::from, "When it was."),
            req("to", Slots.SLOT, Change.SessionMoved::to, "When it is."),
            Change.SessionMoved::new);
  }

  private static ObjectCodec<Change.SessionRelocated> sessionRelocated() {
    return object(Change.SessionRelocated.class, "session-relocated", "It takes place elsewhere.")
        .of(
            at(),
            session(Change.SessionRelocated::item),
            opt("place", Ids.PLACE.reference(), Change.SessionRelocated::place, "Where it is."),
            opt("room", Ids.ROOM.reference(), Change.SessionRelocated::room, "In which room."),
            Change.SessionRelocated::new);
  }

  private static ObjectCodec<Change.SessionRetitled> sessionRetitled() {
    return object(Change.SessionRetitled.class, "session-retitled", "It is called otherwise.")
        .of(
            at(),
            session(Change.SessionRetitled::item),
            req("from", Facts.TEXT, Change.SessionRetitled::from, "Its former title."),
            req("to", Facts.TEXT, Change.SessionRetitled::to, "Its title."),
            Change.SessionRetitled::new);
  }

  private static ObjectCodec<Change.SpeakersReplaced> speakersReplaced() {
    return object(Change.SpeakersReplaced.class, "speakers-replaced", "Others take part.")
        .of(
            at(),
            session(Change.SpeakersReplaced::item),
            list(
                "joined",
                Ids.SPEAKER.reference(),
                Change.SpeakersReplaced::joined,
                "Who was not to and is."),
            list(
                "left",
                Ids.SPEAKER.reference(),
                Change.SpeakersReplaced::left,
                "Who was to and is not."),
            Change.SpeakersReplaced::new);
  }

  private static ObjectCodec<Change.ProposalFollowedUp> proposalFollowedUp() {
    return object(Change.ProposalFollowedUp.class, "proposal-followed-up", "What became of it.")
        .of(
            at(),
            proposal(Change.ProposalFollowedUp::item),
            req(
                "followUp",
                FollowUps.FOLLOW_UP,
                Change.ProposalFollowedUp::followUp,
                "What was said."),
            Change.ProposalFollowedUp::new);
  }
}
