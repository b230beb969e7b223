package org.assises.json.published;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import java.util.List;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.document.Answers;
import org.assises.json.document.Balances;
import org.assises.json.document.Editions;
import org.assises.json.document.Facts;
import org.assises.json.document.Formats;
import org.assises.json.document.Ids;
import org.assises.json.document.People;
import org.assises.json.document.Places;
import org.assises.json.document.Surveys;
import org.assises.model.DeclaredBalance;
import org.assises.model.Measure;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Room;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.Theme;
import org.assises.publication.Scope;

/**
 * The feed of one edition: its part of the canonical document, with revisions, tombstones and the
 * balance.
 */
public final class EditionFeed {
  /** The file name of the schema, to which feeds refer. */
  public static final String SCHEMA = "edition-1.schema.json";

  /** Codec for writing the feed; {@link EditionFeedContent} reads it. */
  public static final ObjectCodec<EditionExtract> EDITION_FEED =
      object(EditionExtract.class, "edition-feed", "One edition of an assises, as published.")
          .schema(SCHEMA)
          .fixed(
              "format",
              Formats.format("assises-edition"),
              "assises-edition",
              "The kind of document, always assises-edition.")
          .fixed(
              "version",
              Formats.VERSION_1,
              "1.0",
              "The version of the format. Versions 1.x only add members.")
          .written(
              List.of(
                  req(
                      "lastModified",
                      Scalars.INSTANT,
                      feed -> feed.publication().lastModified(Scope.edition(feed.edition().id())),
                      "The instant at which anything in the edition last changed."),
                  req(
                      "assises",
                      Ids.ASSISES.own(),
                      feed -> feed.assises().id(),
                      "The id of the series."),
                  req("name", Facts.TEXT, feed -> feed.assises().name(), "The name of the series."),
                  req(
                      "timeZone",
                      Scalars.ZONE,
                      feed -> feed.assises().zone(),
                      "The time zone of all times (IANA name, such as Europe/Paris)."),
                  req(
                      "languages",
                      Scalars.LANGUAGE.list(),
                      feed -> feed.assises().languages(),
                      "The languages of the series, the main one first."),
                  opt(
                      "publisher",
                      Ids.ORGANIZATION.reference(),
                      feed -> feed.assises().organizer(),
                      "The id of the organization that organizes the assises and publishes the "
                          + "data."),
                  opt(
                      "territory",
                      Places.TERRITORY,
                      feed -> feed.assises().territory(),
                      "The commune (municipality) for which the assises are held."),
                  req(
                      "licence",
                      Formats.LICENCE,
                      feed -> feed.assises().licence(),
                      "The licence of this data" + " as an SPDX identifier, such as etalab-2.0."),
                  opt(
                      "page",
                      Scalars.LINK,
                      feed -> feed.assises().page(),
                      "The web page of the series."),
                  opt(
                      "previousEdition",
                      Ids.EDITION.reference(),
                      EditionExtract::previous,
                      "The id of the previous edition."),
                  opt(
                      "nextEdition",
                      Ids.EDITION.reference(),
                      EditionExtract::next,
                      "The id of the next edition."),
                  req(
                      "edition",
                      Editions.EDITION,
                      EditionExtract::edition,
                      "The edition that this feed describes."),
                  list(
                      "surveys",
                      Surveys.SURVEY,
                      feed -> feed.own(feed.assises().surveys(), Survey::edition),
                      "The surveys that inform the edition."),
                  list(
                      "sessions",
                      Revisions.SESSION,
                      EditionExtract::programme,
                      "The sessions of the edition, in the order of the programme."),
                  list(
                      "proposals",
                      Revisions.STATED_PROPOSAL,
                      EditionExtract::proposals,
                      "The proposals of the edition, with their follow-ups."),
                  list(
                      "removedProposals",
                      Revisions.TOMBSTONE,
                      EditionExtract::tombstones,
                      "Proposals that were published and have been removed."),
                  list(
                      "orientations",
                      Answers.ORIENTATION,
                      feed -> feed.own(feed.assises().orientations(), Orientation::edition),
                      "The conclusions that the city drew from proposals."),
                  list(
                      "measures",
                      Answers.MEASURE,
                      feed -> feed.own(feed.assises().measures(), Measure::edition),
                      "What the city does in response to proposals."),
                  opt(
                      "balance",
                      Tallies.BALANCE,
                      EditionExtract::balance,
                      "How far the proposals have been carried out, on the day of the last "
                          + "follow-up."),
                  list(
                      "declaredBalances",
                      Balances.BALANCE,
                      feed -> feed.own(feed.assises().balances(), DeclaredBalance::edition),
                      "Balances that the city published as figures."),
                  list(
                      "speakers",
                      People.SPEAKER,
                      feed -> feed.referred(feed.assises().speakers(), Speaker::id),
                      "The people to whom the edition refers."),
                  list(
                      "rooms",
                      Places.ROOM,
                      feed -> feed.referred(feed.assises().rooms(), Room::id),
                      "The rooms to which the edition refers."),
                  list(
                      "places",
                      Places.PLACE,
                      feed -> feed.referred(feed.assises().places(), Place::id),
                      "The places to which the edition refers."),
                  list(
                      "organizations",
                      People.ORGANIZATION,
                      EditionExtract::organizations,
                      "The organizations to which the edition refers."),
                  list(
                      "themes",
                      Editions.THEME,
                      feed -> feed.referred(feed.assises().themes(), Theme::id),
                      "The themes to which the edition refers."),
                  list(
                      "sources",
                      Facts.SOURCE,
                      feed -> feed.referred(feed.assises().sources(), Source::id),
                      "The sources to which the edition refers.")));

  private EditionFeed() {}
}
