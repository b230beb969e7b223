package org.assises.json.document;

import static org.assises.json.codec.Members.members;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;
import static org.assises.json.codec.UnionCodec.variant;

import org.assises.json.codec.Codec;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
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
          "origin",
          "Whether the proposal was made in a session or through another channel.",
          variant("session", Origin.InSession.class, inSession()),
          variant("channel", Origin.Through.class, through()));

  /** The author of a proposal. */
  public static final Codec<Author> AUTHOR =
      union(
          "author",
          "Whether the author is an inhabitant, a professional or a collective.",
          variant("inhabitant", Author.Inhabitant.class, inhabitant()),
          variant("professional", Author.Professional.class, professional()),
          variant("collective", Author.Collective.class, collective()));

  /** A link from a proposal to one that replaces or continues it. */
  public static final Codec<Succession> SUCCESSION = succession();

  /** One amount for the cost of a proposal. */
  public static final Codec<Cost> COST = cost();

  /** A proposal with its follow-ups. */
  public static final ObjectCodec<Proposal> PROPOSAL = proposal();

  private Proposals() {}

  private static ObjectCodec<Proposal> proposal() {
    var members =
        members("proposal", "A proposal that was made for an edition, with its follow-ups.");
    var id =
        members.req(
            "id",
            Ids.PROPOSAL.own(),
            "The id of the proposal. It must not change, and must never be used for another "
                + "proposal.");
    var edition =
        members.req(
            "edition",
            Ids.EDITION.reference(),
            "The id of the edition for which the proposal was made.");
    var title = members.req("title", Facts.TEXT, "The title of the proposal, in a few words.");
    var description = members.opt("description", Facts.TEXT, "The full proposal in plain text.");
    var origin =
        members.opt(
            "origin", ORIGIN, "The workshop or the channel through which the proposal was made.");
    var author =
        members.opt(
            "author",
            AUTHOR,
            "The author of the proposal: an inhabitant, a professional or a collective.");
    var submittedOn =
        members.opt("submittedOn", Scalars.DATE, "The day on which the proposal was submitted.");
    var themes =
        members.list("themes", Ids.THEME.reference(), "The ids of the themes of the proposal.");
    var supporters =
        members.opt(
            "supporters", Counts.FROM_ZERO, "The number of people who supported the proposal.");
    var costs =
        members.list(
            "costs", COST, "The cost of the proposal, with at most one amount of each kind.");
    var locations =
        members.list(
            "locations", Places.LOCATION, "The parts of the city in which the proposal applies.");
    var diagnoses =
        members.list(
            "diagnoses",
            Ids.RESULT.reference(),
            "The ids of the survey results to which the proposal responds.");
    var insights =
        members.list(
            "insights",
            Ids.SESSION.reference(),
            "The ids of the talks that informed the proposal.");
    var followUps =
        members.list(
            "followUps",
            FollowUps.FOLLOW_UP,
            "The follow-ups of the proposal, oldest first. Without any, the proposal is pending.");
    var successions =
        members.list(
            "successions",
            SUCCESSION,
            "The proposals into which this one was merged or split, or in which it continues.");
    var page = members.opt("page", Scalars.LINK, "The web page of the proposal.");
    var sources =
        members.list(
            "sources",
            Ids.SOURCE.reference(),
            "The ids of the sources from which the proposal was taken.");
    var visibility =
        members.usual(
            "visibility",
            Editions.VISIBILITY,
            Visibility.PUBLIC,
            "Whether the proposal is published.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Proposal proposal, Writing out) {
        out.put(id, proposal.id())
            .put(edition, proposal.edition())
            .put(title, proposal.title())
            .put(description, proposal.description())
            .put(origin, proposal.origin())
            .put(author, proposal.author())
            .put(submittedOn, proposal.submittedOn())
            .put(themes, proposal.themes())
            .put(supporters, proposal.supporters())
            .put(costs, proposal.costs())
            .put(locations, proposal.locations())
            .put(diagnoses, proposal.diagnoses())
            .put(insights, proposal.insights())
            .put(followUps, proposal.followUps())
            .put(successions, proposal.successions())
            .put(page, proposal.page())
            .put(sources, proposal.sources())
            .put(visibility, proposal.visibility());
      }

      @Override
      protected Proposal make(Values in) {
        return Proposal.builder(in.of(id), in.of(edition), in.of(title))
            .description(in.of(description))
            .origin(in.of(origin))
            .author(in.of(author))
            .submittedOn(in.of(submittedOn))
            .themes(in.of(themes))
            .supporters(in.of(supporters))
            .costs(in.of(costs))
            .locations(in.of(locations))
            .diagnoses(in.of(diagnoses))
            .insights(in.of(insights))
            .followUps(in.of(followUps))
            .successions(in.of(successions))
            .page(in.of(page))
            .sources(in.of(sources))
            .visibility(in.of(visibility))
            .build();
      }
    };
  }

  private static ObjectCodec<Cost> cost() {
    var members = members("cost", "One amount for the cost of a proposal.");
    var kind =
        members.req(
            "kind", choice(Cost.Kind.class), "Whether the amount was estimated, voted or spent.");
    var amount =
        members.req("amount", Facts.ATTESTED_MONEY, "The amount, with what its sources claim.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Cost cost, Writing out) {
        out.put(kind, cost.kind()).put(amount, cost.amount());
      }

      @Override
      protected Cost make(Values in) {
        return new Cost(in.of(kind), in.of(amount));
      }
    };
  }

  private static ObjectCodec<Succession> succession() {
    var members =
        members("succession", "A link from a proposal to one that replaces or continues it.");
    var kind =
        members.req(
            "kind",
            choice(Succession.Kind.class),
            "Whether the proposal was merged into the other, split into several, or "
                + "continued in it.");
    var successor =
        members.req("successor", Ids.PROPOSAL.reference(), "The id of the other proposal.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Succession succession, Writing out) {
        out.put(kind, succession.kind()).put(successor, succession.successor());
      }

      @Override
      protected Succession make(Values in) {
        return new Succession(in.of(kind), in.of(successor));
      }
    };
  }

  private static ObjectCodec<Origin.InSession> inSession() {
    var members = members("in-session", "The proposal was made in a session, such as a workshop.");
    var session = members.req("session", Ids.SESSION.reference(), "The id of the session.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Origin.InSession inSession, Writing out) {
        out.put(session, inSession.session());
      }

      @Override
      protected Origin.InSession make(Values in) {
        return new Origin.InSession(in.of(session));
      }
    };
  }

  private static ObjectCodec<Origin.Through> through() {
    var members =
        members(
            "through",
            "The proposal was made outside the sessions, such as in the survey or by post.");
    var channel =
        members.req(
            "channel",
            choice(Origin.Channel.class),
            "The channel through which the proposal was made.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Origin.Through through, Writing out) {
        out.put(channel, through.channel());
      }

      @Override
      protected Origin.Through make(Values in) {
        return new Origin.Through(in.of(channel));
      }
    };
  }

  private static ObjectCodec<Author.Inhabitant> inhabitant() {
    var members = members("inhabitant", "A person who lives in the city.");
    var name =
        members.opt(
            "name",
            People.NAME,
            "The name of the author. It is published only with recorded consent.");
    var quarter =
        members.opt("quarter", Facts.TEXT, "The district of the city in which the author lives.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Author.Inhabitant inhabitant, Writing out) {
        out.put(name, inhabitant.name()).put(quarter, inhabitant.quarter());
      }

      @Override
      protected Author.Inhabitant make(Values in) {
        return new Author.Inhabitant(in.of(name), in.of(quarter));
      }
    };
  }

  private static ObjectCodec<Author.Professional> professional() {
    var members = members("professional", "A person who works in the city.");
    var name =
        members.opt(
            "name",
            People.NAME,
            "The name of the author. It is published only with recorded consent.");
    var role = members.opt("role", Facts.TEXT, "The occupation of the author, such as mediator.");
    var organization =
        members.opt(
            "organization",
            Ids.ORGANIZATION.reference(),
            "The id of the organization for which the author works.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Author.Professional professional, Writing out) {
        out.put(name, professional.name())
            .put(role, professional.role())
            .put(organization, professional.organization());
      }

      @Override
      protected Author.Professional make(Values in) {
        return new Author.Professional(in.of(name), in.of(role), in.of(organization));
      }
    };
  }

  private static ObjectCodec<Author.Collective> collective() {
    var members = members("collective", "Several people who made the proposal together.");
    var title =
        members.req(
            "title",
            Facts.TEXT,
            "A description of the group, such as a table of a workshop. It must not contain "
                + "names of people.");
    var size = members.opt("size", Counts.FROM_ONE, "The number of people in the group.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Author.Collective collective, Writing out) {
        out.put(title, collective.title()).put(size, collective.size());
      }

      @Override
      protected Author.Collective make(Values in) {
        return new Author.Collective(in.of(title), in.of(size));
      }
    };
  }
}
