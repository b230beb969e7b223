package org.assises.json.published;

import static org.assises.json.codec.Members.members;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.json.document.Answers;
import org.assises.json.document.Balances;
import org.assises.json.document.Editions;
import org.assises.json.document.Facts;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.json.document.People;
import org.assises.json.document.Places;
import org.assises.json.document.Surveys;
import org.assises.model.Assises;
import org.assises.model.ProposalId;
import org.assises.model.SessionId;
import org.assises.publication.ReceivedEdition;
import org.assises.publication.Revision;

/**
 * The feed of an edition as it is read: the members of {@link EditionFeed} except the balance,
 * which is computed from the proposals, and the ids of the previous and next edition.
 */
public final class EditionFeedContent {
  /** Codec for reading the feed; {@link EditionFeed} writes it. */
  public static final ObjectCodec<ReceivedEdition> CONTENT = content();

  private EditionFeedContent() {}

  private static ObjectCodec<ReceivedEdition> content() {
    var members = members("edition-feed", "One edition of an assises, as published.");
    members.req("format", Formats.format("assises-edition"), "");
    members.req("version", Formats.VERSION_1, "");
    var lastModified = members.req("lastModified", Scalars.INSTANT, "");
    var assises = members.req("assises", Ids.ASSISES.own(), "");
    var name = members.req("name", Facts.TEXT, "");
    var timeZone = members.req("timeZone", Scalars.ZONE, "");
    var languages = members.req("languages", Scalars.LANGUAGE.list(), "");
    var publisher = members.opt("publisher", Ids.ORGANIZATION.reference(), "");
    var territory = members.opt("territory", Places.TERRITORY, "");
    var licence = members.req("licence", Formats.LICENCE, "");
    var page = members.opt("page", Scalars.LINK, "");
    var edition = members.req("edition", Editions.EDITION, "");
    var surveys = members.list("surveys", Surveys.SURVEY, "");
    var sessions = members.list("sessions", Revisions.SESSION, "");
    var proposals = members.list("proposals", Revisions.PROPOSAL, "");
    var removedProposals = members.list("removedProposals", Revisions.TOMBSTONE, "");
    var orientations = members.list("orientations", Answers.ORIENTATION, "");
    var measures = members.list("measures", Answers.MEASURE, "");
    var declaredBalances = members.list("declaredBalances", Balances.BALANCE, "");
    var speakers = members.list("speakers", People.SPEAKER, "");
    var rooms = members.list("rooms", Places.ROOM, "");
    var places = members.list("places", Places.PLACE, "");
    var organizations = members.list("organizations", People.ORGANIZATION, "");
    var themes = members.list("themes", Editions.THEME, "");
    var sources = members.list("sources", Facts.SOURCE, "");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(ReceivedEdition feed, Writing out) {
        throw new IllegalStateException("a received feed is never written");
      }

      @Override
      protected ReceivedEdition make(Values in) {
        Map<SessionId, Revision> ofSessions = new HashMap<>();
        in.of(sessions).forEach(item -> ofSessions.put(item.session().id(), item.revision()));
        Map<ProposalId, Revision> ofProposals = new HashMap<>();
        in.of(proposals).forEach(item -> ofProposals.put(item.proposal().id(), item.revision()));
        return new ReceivedEdition(
            Assises.builder(in.of(assises), in.of(name), in.of(timeZone))
                .languages(in.of(languages))
                .organizer(in.of(publisher))
                .territory(in.of(territory))
                .licence(in.of(licence))
                .page(in.of(page))
                .editions(List.of(in.of(edition)))
                .surveys(in.of(surveys))
                .balances(in.of(declaredBalances))
                .speakers(in.of(speakers))
                .rooms(in.of(rooms))
                .places(in.of(places))
                .organizations(in.of(organizations))
                .themes(in.of(themes))
                .sources(in.of(sources)),
            in.of(sessions).stream().map(Revisions.RevisedSession::session).toList(),
            in.of(proposals).stream().map(Revisions.RevisedProposal::proposal).toList(),
            in.of(orientations),
            in.of(measures),
            ofSessions,
            ofProposals,
            in.of(removedProposals),
            in.of(lastModified));
      }
    };
  }
}
