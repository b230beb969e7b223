package org.assises.json.document;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Assises;

/**
 * The canonical document of an assises: its own members first, then one array for each kind of
 * item.
 */
public final class AssisesDocument {
  /** The file name of the schema, to which documents refer. */
  public static final String SCHEMA = "assises-1.schema.json";

  /** An assises with all its items. Every reference in it leads to an item in it. */
  public static final ObjectCodec<Assises> ASSISES =
      object(
              Assises.class,
              "assises",
              "A series of assises (recurring public assemblies) with all its editions, "
                  + "as a city edits it.")
          .schema(SCHEMA)
          .fixed(
              "format",
              Formats.format("assises"),
              "assises",
              "The kind of document, always assises.")
          .fixed(
              "version",
              Formats.VERSION_1,
              "1.0",
              "The version of the format. Versions 1.x only add members.")
          .from(
              req(
                  "id",
                  Ids.ASSISES.own(),
                  Assises::id,
                  "The id of the series, such as assises.quimper.bzh. Calendars and feeds "
                      + "know it by this id, so it must not change once published."),
              req("name", Facts.TEXT, Assises::name, "The name of the series."),
              req(
                  "timeZone",
                  Scalars.ZONE,
                  Assises::zone,
                  "The time zone of all times (IANA name, such as Europe/Paris)."),
              Assises::builder)
          .req(
              "languages",
              Scalars.LANGUAGE.list(),
              Assises::languages,
              Assises.Builder::languages,
              "The languages of the series, the main one first.")
          .opt(
              "description",
              Facts.TEXT,
              Assises::description,
              Assises.Builder::description,
              "A description of the series in plain text.")
          .opt(
              "organizer",
              Ids.ORGANIZATION.reference(),
              Assises::organizer,
              Assises.Builder::organizer,
              "The id of the organization that organizes the assises and publishes the " + "data.")
          .opt(
              "territory",
              Places.TERRITORY,
              Assises::territory,
              Assises.Builder::territory,
              "The commune (municipality) for which the assises are held.")
          .req(
              "licence",
              Formats.LICENCE,
              Assises::licence,
              Assises.Builder::licence,
              "The licence of the published data" + " as an SPDX identifier, such as etalab-2.0.")
          .opt(
              "page",
              Scalars.LINK,
              Assises::page,
              Assises.Builder::page,
              "The web page of the series.")
          .list(
              "sources",
              Facts.SOURCE,
              Assises::sources,
              Assises.Builder::sources,
              "The sources of facts, such as pages, minutes and articles.")
          .list(
              "organizations",
              People.ORGANIZATION,
              Assises::organizations,
              Assises.Builder::organizations,
              "The organizations to which other items refer.")
          .list(
              "places",
              Places.PLACE,
              Assises::places,
              Assises.Builder::places,
              "The places in which editions and sessions take place.")
          .list(
              "rooms",
              Places.ROOM,
              Assises::rooms,
              Assises.Builder::rooms,
              "The rooms of these places.")
          .list(
              "themes",
              Editions.THEME,
              Assises::themes,
              Assises.Builder::themes,
              "The themes to which sessions and proposals can belong.")
          .list(
              "speakers",
              People.SPEAKER,
              Assises::speakers,
              Assises.Builder::speakers,
              "The people who take part in sessions because of a function.")
          .list(
              "editions",
              Editions.EDITION,
              Assises::editions,
              Assises.Builder::editions,
              "The editions, in the order of their ordinals.")
          .list(
              "surveys",
              Surveys.SURVEY,
              Assises::surveys,
              Assises.Builder::surveys,
              "The surveys that inform the editions.")
          .list(
              "sessions",
              Sessions.SESSION,
              Assises::sessions,
              Assises.Builder::sessions,
              "The sessions of all editions, in any order.")
          .list(
              "proposals",
              Proposals.PROPOSAL,
              Assises::proposals,
              Assises.Builder::proposals,
              "The proposals of all editions, with their follow-ups.")
          .list(
              "orientations",
              Answers.ORIENTATION,
              Assises::orientations,
              Assises.Builder::orientations,
              "The conclusions that the city drew from proposals.")
          .list(
              "measures",
              Answers.MEASURE,
              Assises::measures,
              Assises.Builder::measures,
              "What the city does in response to proposals.")
          .list(
              "balances",
              Balances.BALANCE,
              Assises::balances,
              Assises.Builder::balances,
              "Balances that the city published as figures, if its proposals cannot be "
                  + "counted one by one.")
          .list(
              "imports",
              Imports.IMPORT,
              Assises::imports,
              Assises.Builder::imports,
              "What the program remembers about imports, one record per source. It is "
                  + "written by the program and never published.")
          .list(
              "forget",
              Forgettings.FORGETTING,
              Assises::forgettings,
              Assises.Builder::forgettings,
              "Former texts to be forgotten: in the history, the feeds and the kept publication."
                  + " Never published.")
          .completeInItself()
          .build(Assises.Builder::build);

  private AssisesDocument() {}
}
