package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import org.assises.json.codec.Codec;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Author;
import org.assises.model.Cost;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Succession;
import org.assises.model.Visibility;

/** Codecs for proposals. */
public final class Proposals {
  /** The session or the channel through which a proposal was made. */
  public static final Codec<Origin> ORIGIN =
      union(
              Origin.class,
              "origin",
              "Whether the proposal was made in a session or through another channel.")
          .variant("session", inSession())
          .variant("channel", through())
          .build();

  /** The author of a proposal. */
  public static final Codec<Author> AUTHOR =
      union(
              Author.class,
              "author",
              "Whether the author is an inhabitant, a professional or a collective.")
          .variant("inhabitant", inhabitant())
          .variant("professional", professional())
          .variant("collective", collective())
          .build();

  /** A link from a proposal to one that replaces or continues it. */
  public static final Codec<Succession> SUCCESSION = later(Proposals::succession);

  /** One amount for the cost of a proposal. */
  public static final Codec<Cost> COST = later(Proposals::cost);

  /** A proposal with its follow-ups. */
  public static final DeclaredObject<Proposal> PROPOSAL =
      object(
              Proposal.class,
              "proposal",
              "A proposal that was made for an edition, with its follow-ups.")
          .from(
              req(
                  "id",
                  Ids.PROPOSAL.own(),
                  Proposal::id,
                  "The id of the proposal. It must not change, and must never be used for "
                      + "another proposal."),
              req(
                  "edition",
                  Ids.EDITION.reference(),
                  Proposal::edition,
                  "The id of the edition for which the proposal was made."),
              req(
                  "title",
                  Facts.TEXT,
                  Proposal::title,
                  "The title of the proposal, in a few words."),
              Proposal::builder)
          .opt(
              "description",
              Facts.TEXT,
              Proposal::description,
              Proposal.Builder::description,
              "The full proposal in plain text.")
          .opt(
              "origin",
              ORIGIN,
              Proposal::origin,
              Proposal.Builder::origin,
              "The workshop or the channel through which the proposal was made.")
          .opt(
              "author",
              AUTHOR,
              Proposal::author,
              Proposal.Builder::author,
              "The author of the proposal: an inhabitant, a professional or a " + "collective.")
          .opt(
              "submittedOn",
              Scalars.DATE,
              Proposal::submittedOn,
              Proposal.Builder::submittedOn,
              "The day on which the proposal was submitted.")
          .list(
              "themes",
              Ids.THEME.reference(),
              Proposal::themes,
              Proposal.Builder::themes,
              "The ids of the themes of the proposal.")
          .opt(
              "supporters",
              Counts.FROM_ZERO,
              Proposal::supporters,
              Proposal.Builder::supporters,
              "The number of people who supported the proposal.")
          .list(
              "costs",
              COST,
              Proposal::costs,
              Proposal.Builder::costs,
              "The cost of the proposal, with at most one amount of each kind.")
          .list(
              "locations",
              Places.LOCATION,
              Proposal::locations,
              Proposal.Builder::locations,
              "The parts of the city in which the proposal applies.")
          .list(
              "diagnoses",
              Ids.RESULT.reference(),
              Proposal::diagnoses,
              Proposal.Builder::diagnoses,
              "The ids of the survey results to which the proposal responds.")
          .list(
              "insights",
              Ids.SESSION.reference(),
              Proposal::insights,
              Proposal.Builder::insights,
              "The ids of the talks that informed the proposal.")
          .list(
              "followUps",
              FollowUps.FOLLOW_UP,
              Proposal::followUps,
              Proposal.Builder::followUps,
              "The follow-ups of the proposal, oldest first. Without any, the proposal "
                  + "is pending.")
          .list(
              "successions",
              SUCCESSION,
              Proposal::successions,
              Proposal.Builder::successions,
              "The proposals into which this one was merged or split, or in which it "
                  + "continues.")
          .opt(
              "page",
              Scalars.LINK,
              Proposal::page,
              Proposal.Builder::page,
              "The web page of the proposal.")
          .list(
              "sources",
              Ids.SOURCE.reference(),
              Proposal::sources,
              Proposal.Builder::sources,
              "The ids of the sources from which the proposal was taken.")
          .usual(
              "visibility",
              Editions.VISIBILITY,
              Proposal::visibility,
              Proposal.Builder::visibility,
              Visibility.PUBLIC,
              "Whether the proposal is published.")
          .build(Proposal.Builder::build);

  private Proposals() {}

  private static Codec<Cost> cost() {
    return object(Cost.class, "cost", "One amount for the cost of a proposal.")
        .of(
            req(
                "kind",
                choice(Cost.Kind.class),
                Cost::kind,
                "Whether the amount was estimated, voted or spent."),
            req(
                "amount",
                Facts.ATTESTED_MONEY,
                Cost::amount,
                "The amount, with what its sources claim."),
            Cost::new);
  }

  private static Codec<Succession> succession() {
    return object(
            Succession.class,
            "succession",
            "A link from a proposal to one that replaces or continues it.")
        .of(
            req(
                "kind",
                choice(Succession.Kind.class),
                Succession::kind,
                "Whether the proposal was merged into the other, split into several, or "
                    + "continued in it."),
            req(
                "successor",
                Ids.PROPOSAL.reference(),
                Succession::successor,
                "The id of the other proposal."),
            Succession::new);
  }

  private static ObjectCodec<Origin.InSession> inSession() {
    return object(
            Origin.InSession.class,
            "in-session",
            "The proposal was made in a session, such as a workshop.")
        .of(
            req(
                "session",
                Ids.SESSION.reference(),
                Origin.InSession::session,
                "The id of the session."),
            Origin.InSession::new);
  }

  private static ObjectCodec<Origin.Through> through() {
    return object(
            Origin.Through.class,
            "through",
            "The proposal was made outside the sessions, such as in the survey or by " + "post.")
        .of(
            req(
                "channel",
                choice(Origin.Channel.class),
                Origin.Through::channel,
                "The channel through which the proposal was made."),
            Origin.Through::new);
  }

  private static ObjectCodec<Author.Inhabitant> inhabitant() {
    return object(Author.Inhabitant.class, "inhabitant", "A person who lives in the city.")
        .of(
            opt(
                "name",
                People.NAME,
                Author.Inhabitant::name,
                "The name of the author. It is published only with recorded consent."),
            opt(
                "quarter",
                Facts.TEXT,
                Author.Inhabitant::quarter,
                "The district of the city in which the author lives."),
            Author.Inhabitant::new);
  }

  private static ObjectCodec<Author.Professional> professional() {
    return object(Author.Professional.class, "professional", "A person who works in the city.")
        .of(
            opt(
                "name",
                People.NAME,
                Author.Professional::name,
                "The name of the author. It is published only with recorded consent."),
            opt(
                "role",
                Facts.TEXT,
                Author.Professional::role,
                "The occupation of the author, such as mediator."),
            opt(
                "organization",
                Ids.ORGANIZATION.reference(),
                Author.Professional::organization,
                "The id of the organization for which the author works."),
            Author.Professional::new);
  }

  private static ObjectCodec<Author.Collective> collective() {
    return object(
            Author.Collective.class, "collective", "Several people who made the proposal together.")
        .of(
            req(
                "title",
                Facts.TEXT,
                Author.Collective::title,
                "A description of the group, such as a table of a workshop. It must not contain names "
                    + "of people."),
            opt(
                "size",
                Counts.FROM_ONE,
                Author.Collective::size,
                "The number of people in the group."),
            Author.Collective::new);
  }
}
