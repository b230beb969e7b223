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

/** What was proposed. */
public final class Proposals {
  /** Where a proposal was made. */
  public static final Codec<Origin> ORIGIN =
      union(Origin.class, "origin")
          .variant("session", inSession())
          .variant("channel", through())
          .build();

  /** Who made it. */
  public static final Codec<Author> AUTHOR =
      union(Author.class, "author")
          .variant("inhabitant", inhabitant())
          .variant("professional", professional())
          .variant("collective", collective())
          .build();

  /** How it lives on in another. */
  public static final Codec<Succession> SUCCESSION = later(Proposals::succession);

  /** What it costs. */
  public static final Codec<Cost> COST = later(Proposals::cost);

  /** What inhabitants and professionals proposed, and what became of it. */
  public static final DeclaredObject<Proposal> PROPOSAL =
      object(Proposal.class, "proposal", "What was proposed, and what became of it.")
          .from(
              req("id", Ids.PROPOSAL.own(), Proposal::id, "Never used again."),
              req("edition", Ids.EDITION.reference(), Proposal::edition, "At which edition."),
              req("title", Facts.TEXT, Proposal::title, "A few words."),
              Proposal::builder)
          .opt(
              "description",
              Facts.TEXT,
              Proposal::description,
              Proposal.Builder::description,
              "In full, in plain text.")
          .opt("origin", ORIGIN, Proposal::origin, Proposal.Builder::origin, "Where it was made.")
          .opt("author", AUTHOR, Proposal::author, Proposal.Builder::author, "Who made it.")
          .opt(
              "submittedOn",
              Scalars.DATE,
              Proposal::submittedOn,
              Proposal.Builder::submittedOn,
              "When.")
          .list(
              "themes",
              Ids.THEME.reference(),
              Proposal::themes,
              Proposal.Builder::themes,
              "What it is about.")
          .opt(
              "supporters",
              Counts.FROM_ZERO,
              Proposal::supporters,
              Proposal.Builder::supporters,
              "How many people supported it.")
          .list(
              "costs",
              COST,
              Proposal::costs,
              Proposal.Builder::costs,
              "What it costs, at most one figure of each kind.")
          .list(
              "locations",
              Places.LOCATION,
              Proposal::locations,
              Proposal.Builder::locations,
              "Where in the city it applies.")
          .list(
              "diagnoses",
              Ids.RESULT.reference(),
              Proposal::diagnoses,
              Proposal.Builder::diagnoses,
              "The survey results it answers.")
          .list(
              "insights",
              Ids.SESSION.reference(),
              Proposal::insights,
              Proposal.Builder::insights,
              "The talks that shed light on it.")
          .list(
              "followUps",
              FollowUps.FOLLOW_UP,
              Proposal::followUps,
              Proposal.Builder::followUps,
              "What became of it, oldest first.")
          .list(
              "successions",
              SUCCESSION,
              Proposal::successions,
              Proposal.Builder::successions,
              "How it lives on in other proposals.")
          .opt("page", Scalars.LINK, Proposal::page, Proposal.Builder::page, "Its page.")
          .list(
              "sources",
              Ids.SOURCE.reference(),
              Proposal::sources,
              Proposal.Builder::sources,
              "What it was drawn from.")
          .usual(
              "visibility",
              Editions.VISIBILITY,
              Proposal::visibility,
              Proposal.Builder::visibility,
              Visibility.PUBLIC,
              "Whether it is published.")
          .build(Proposal.Builder::build);

  private Proposals() {}

  private static Codec<Cost> cost() {
    return object(Cost.class, "cost", "What a proposal costs, by what kind of figure says so.")
        .of(
            req("kind", choice(Cost.Kind.class), Cost::kind, "How the figure came about."),
            req("amount", Facts.ATTESTED_MONEY, Cost::amount, "The amount retained."),
            Cost::new);
  }

  private static Codec<Succession> succession() {
    return object(Succession.class, "succession", "How a proposal lives on in another.")
        .of(
            req("kind", choice(Succession.Kind.class), Succession::kind, "How."),
            req("successor", Ids.PROPOSAL.reference(), Succession::successor, "In which proposal."),
            Succession::new);
  }

  private static ObjectCodec<Origin.InSession> inSession() {
    return object(Origin.InSession.class, "in-session", "In a session, such as a workshop.")
        .of(
            req("session", Ids.SESSION.reference(), Origin.InSession::session, "Which."),
            Origin.InSession::new);
  }

  private static ObjectCodec<Origin.Through> through() {
    return object(Origin.Through.class, "through", "Through a channel that is no session.")
        .of(
            req("channel", choice(Origin.Channel.class), Origin.Through::channel, "Which."),
            Origin.Through::new);
  }

  private static ObjectCodec<Author.Inhabitant> inhabitant() {
    return object(Author.Inhabitant.class, "inhabitant", "Someone who lives there.")
        .of(
            opt("name", People.NAME, Author.Inhabitant::name, "By consent alone."),
            opt("quarter", Facts.TEXT, Author.Inhabitant::quarter, "Where in the city."),
            Author.Inhabitant::new);
  }

  private static ObjectCodec<Author.Professional> professional() {
    return object(Author.Professional.class, "professional", "Someone who works there.")
        .of(
            opt("name", People.NAME, Author.Professional::name, "By consent alone."),
            opt("role", Facts.TEXT, Author.Professional::role, "Such as mediator."),
            opt(
                "organization",
                Ids.ORGANIZATION.reference(),
                Author.Professional::organization,
                "For whom."),
            Author.Professional::new);
  }

  private static ObjectCodec<Author.Collective> collective() {
    return object(Author.Collective.class, "collective", "Several people together.")
        .of(
            req("title", Facts.TEXT, Author.Collective::title, "Never the names of people."),
            opt("size", Counts.FROM_ONE, Author.Collective::size, "How many they were."),
            Author.Collective::new);
  }
}
