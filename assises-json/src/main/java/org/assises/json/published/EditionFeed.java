package org.assises.json.published;

import static org.assises.json.codec.Members.members;

import java.util.Optional;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
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
import org.assises.publication.Scope;

/**
 * The feed of one edition: its part of the canonical document, with revisions, tombstones and the
 * balance.
 */
public final class EditionFeed {
  /** The file name of the schema, to which feeds refer. */
  public static final String SCHEMA = "edition-1.schema.json";

  /** Codec for writing the feed; {@link EditionFeedContent} reads it. */
  public static final ObjectCodec<EditionExtract> EDITION_FEED = editionFeed();

  private EditionFeed() {}

  private static ObjectCodec<EditionExtract> editionFeed() {
    var members = members("edition-feed", "One edition of an assises, as published.");
    var schema = members.schema();
    var format =
        members.req(
            "format",
            Formats.format("assises-edition"),
            "The kind of document, always assises-edition.");
    var version =
        members.req(
            "version",
            Formats.VERSION_1,
            "The version of the format. Versions 1.x only add members.");
    var lastModified =
        members.req(
            "lastModified",
            Scalars.INSTANT,
            "The instant at which anything in the edition last changed.");
    var assises = members.req("assises", Ids.ASSISES.own(), "The id of the series.");
    var name = members.req("name", Facts.TEXT, "The name of the series.");
    var timeZone =
        members.req(
            "timeZone",
            Scalars.ZONE,
            "The time zone of all times (IANA name, such as Europe/Paris).");
    var languages =
        members.req(
            "languages",
            Scalars.LANGUAGE.list(),
            "The languages of the series, the main one first.");
    var publisher =
        members.opt(
            "publisher",
            Ids.ORGANIZATION.reference(),
            "The id of the organization that organizes the assises and publishes the data.");
    var territory =
        members.opt(
            "territory",
            Places.TERRITORY,
            "The commune (municipality) for which the assises are held.");
    var licence =
        members.req(
            "licence",
            Formats.LICENCE,
            "The licence of this data as an SPDX identifier, such as etalab-2.0.");
    var page = members.opt("page", Scalars.LINK, "The web page of the series.");
    var previousEdition =
        members.opt("previousEdition", Ids.EDITION.reference(), "The id of the previous edition.");
    var nextEdition =
        members.opt("nextEdition", Ids.EDITION.reference(), "The id of the next edition.");
    var edition = members.req("edition", Editions.EDITION, "The edition that this feed describes.");
    var surveys = members.list("surveys", Surveys.SURVEY, "The surveys that inform the edition.");
    var sessions =
        members.list(
            "sessions",
            Revisions.SESSION,
            "The sessions of the edition, in the order of the programme.");
    var proposals =
        members.list(
            "proposals",
            Revisions.STATED_PROPOSAL,
            "The proposals of the edition, with their follow-ups.");
    var removedProposals =
        members.list(
            "removedProposals",
            Revisions.TOMBSTONE,
            "Proposals that were published and have been removed.");
    var orientations =
        members.list(
            "orientations",
            Answers.ORIENTATION,
            "The conclusions that the city drew from proposals.");
    var measures =
        members.list("measures", Answers.MEASURE, "What the city does in response to proposals.");
    var balance =
        members.opt(
            "balance",
            Tallies.BALANCE,
            "How far the proposals have been carried out, on the day of the last follow-up.");
    var declaredBalances =
        members.list(
            "declaredBalances", Balances.BALANCE, "Balances that the city published as figures.");
    var speakers =
        members.list("speakers", People.SPEAKER, "The people to whom the edition refers.");
    var rooms = members.list("rooms", Places.ROOM, "The rooms to which the edition refers.");
    var places = members.list("places", Places.PLACE, "The places to which the edition refers.");
    var organizations =
        members.list(
            "organizations", People.ORGANIZATION, "The organizations to which the edition refers.");
    var themes = members.list("themes", Editions.THEME, "The themes to which the edition refers.");
    var sources = members.list("sources", Facts.SOURCE, "The sources to which the edition refers.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(EditionExtract feed, Writing out) {
        Assises series = feed.assises();
        out.put(schema, Optional.of(SCHEMA))
            .put(format, "assises-edition")
            .put(version, "1.0")
            .put(lastModified, feed.publication().lastModified(Scope.edition(feed.edition().id())))
            .put(assises, series.id())
            .put(name, series.name())
            .put(timeZone, series.zone())
            .put(languages, series.languages())
            .put(publisher, series.organizer())
            .put(territory, series.territory())
            .put(licence, series.licence())
            .put(page, series.page())
            .put(previousEdition, feed.previous())
            .put(nextEdition, feed.next())
            .put(edition, feed.edition())
            .put(surveys, feed.own(series.surveys()))
            .put(sessions, feed.programme())
            .put(proposals, feed.proposals())
            .put(removedProposals, feed.tombstones())
            .put(orientations, feed.own(series.orientations()))
            .put(measures, feed.own(series.measures()))
            .put(balance, feed.balance())
            .put(declaredBalances, feed.own(series.balances()))
            .put(speakers, feed.referred(series.speakers()))
            .put(rooms, feed.referred(series.rooms()))
            .put(places, feed.referred(series.places()))
            .put(organizations, feed.organizations())
            .put(themes, feed.referred(series.themes()))
            .put(sources, feed.referred(series.sources()));
      }
    };
  }
}
