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
 * The feed of one edition: the canonical document's parts of it, with revisions, tombstones and the
 * balance.
 */
public final class EditionFeed {
  /** The name of the schema that the feed names, and of the file that holds it. */
  public static final String SCHEMA = "edition-1.schema.json";

  /** The feed; only written. */
  public static final ObjectCodec<EditionExtract> EDITION_FEED =
      object(EditionExtract.class, "edition-feed", "One edition of an assises, as published.")
          .schema(SCHEMA)
          .fixed("format", Formats.format("assises-edition"), "assises-edition", "What this is.")
          .fixed("version", Formats.VERSION_1, "1.0", "Of the format; 1.x only adds members.")
          .written(
              List.of(
                  req(
                      "lastModified",
                      Scalars.INSTANT,
                      feed -> feed.publication().lastModified(Scope.edition(feed.edition().id())),
                      "When anything of the edition last changed."),
                  req(
                      "assises",
                      Ids.ASSISES.own(),
                      feed -> feed.assises().id(),
                      "By which calendars and feeds know the series."),
                  req("name", Facts.TEXT, feed -> feed.assises().name(), "What it is called."),
                  req(
                      "timeZone",
                      Scalars.ZONE,
                      feed -> feed.assises().zone(),
                      "The zone of all clock times."),
                  req(
                      "languages",
                      Scalars.LANGUAGE.list(),
                      feed -> feed.assises().languages(),
                      "Its languages, the main one first."),
                  opt(
                      "publisher",
                      Ids.ORGANIZATION.reference(),
                      feed -> feed.assises().organizer(),
                      "Who holds it and publishes its data."),
                  opt(
                      "territory",
                      Places.TERRITORY,
                      feed -> feed.assises().territory(),
                      "The commune it is held for."),
                  req(
                      "licence",
                      Scalars.STRING,
                      feed -> feed.assises().licence(),
                      "The licence of all this, by its SPDX id."),
                  opt("page", Scalars.LINK, feed -> feed.assises().page(), "Its page."),
                  opt(
                      "previousEdition",
                      Ids.EDITION.reference(),
                      EditionExtract::previous,
                      "The one before."),
                  opt(
                      "nextEdition",
                      Ids.EDITION.reference(),
                      EditionExtract::next,
                      "The one after."),
                  req("edition", Editions.EDITION, EditionExtract::edition, "The edition."),
                  list(
                      "surveys",
                      Surveys.SURVEY,
                      feed -> feed.own(feed.assises().surveys(), Survey::edition),
                      "The surveys that fed its diagnosis."),
                  list(
                      "sessions",
                      Revisions.SESSION,
                      EditionExtract::programme,
                      "The items of its programme, in their order."),
                  list(
                      "proposals",
                      Revisions.PROPOSAL,
                      EditionExtract::proposals,
                      "What was proposed, and what became of it."),
                  list(
                      "removedProposals",
                      Revisions.TOMBSTONE,
                      EditionExtract::tombstones,
                      "Proposals that were published once and are no more."),
                  list(
                      "orientations",
                      Answers.ORIENTATION,
                      feed -> feed.own(feed.assises().orientations(), Orientation::edition),
                      "What the city drew from proposals."),
                  list(
                      "measures",
                      Answers.MEASURE,
                      feed -> feed.own(feed.assises().measures(), Measure::edition),
                      "What the city does in answer."),
                  opt(
                      "balance",
                      Tallies.BALANCE,
                      EditionExtract::balance,
                      "How far the proposals are carried out, on the day of the last follow-up."),
                  list(
                      "declaredBalances",
                      Balances.BALANCE,
                      feed -> feed.own(feed.assises().balances(), DeclaredBalance::edition),
                      "Balances that were published as figures."),
                  list(
                      "speakers",
                      People.SPEAKER,
                      feed -> feed.referred(feed.assises().speakers(), Speaker::id),
                      "The people referred to."),
                  list(
                      "rooms",
                      Places.ROOM,
                      feed -> feed.referred(feed.assises().rooms(), Room::id),
                      "The rooms referred to."),
                  list(
                      "places",
                      Places.PLACE,
                      feed -> feed.referred(feed.assises().places(), Place::id),
                      "The places referred to."),
                  list(
                      "organizations",
                      People.ORGANIZATION,
                      EditionExtract::organizations,
                      "The organizations referred to."),
                  list(
                      "themes",
                      Editions.THEME,
                      feed -> feed.referred(feed.assises().themes(), Theme::id),
                      "The themes referred to."),
                  list(
                      "sources",
                      Facts.SOURCE,
                      feed -> feed.referred(feed.assises().sources(), Source::id),
                      "The sources referred to.")));

  private EditionFeed() {}
}
