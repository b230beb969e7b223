package org.assises.json.document;

import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;

import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Assises;

/** The canonical document: an assises whole, header first, then flat arrays. */
public final class AssisesDocument {
  /** The name of the schema that a document names, and of the file that holds it. */
  public static final String SCHEMA = "assises-1.schema.json";

  /** An assises with all that hangs under it; every id it refers to is in it. */
  public static final ObjectCodec<Assises> ASSISES =
      object(Assises.class, "assises", "A recurring public assembly with all its editions.")
          .schema(SCHEMA)
          .fixed("format", Formats.format("assises"), "assises", "What this document is.")
          .fixed("version", Formats.VERSION_1, "1.0", "Of the format; 1.x only adds members.")
          .from(
              req("id", Ids.ASSISES.own(), Assises::id, "By which calendars and feeds know it."),
              req("name", Facts.TEXT, Assises::name, "What it is called."),
              req("timeZone", Scalars.ZONE, Assises::zone, "The zone of its clock times."),
              Assises::builder)
          .req(
              "languages",
              Scalars.LANGUAGE.list(),
              Assises::languages,
              Assises.Builder::languages,
              "Its languages, the main one first.")
          .opt(
              "description",
              Facts.TEXT,
              Assises::description,
              Assises.Builder::description,
              "What it is about.")
          .opt(
              "organizer",
              Ids.ORGANIZATION.reference(),
              Assises::organizer,
              Assises.Builder::organizer,
              "Who holds it and publishes its data.")
          .opt(
              "territory",
              Places.TERRITORY,
              Assises::territory,
              Assises.Builder::territory,
              "The commune it is held for.")
          .req(
              "licence",
              Scalars.STRING,
              Assises::licence,
              Assises.Builder::licence,
              "The licence of what is published, by its SPDX id.")
          .opt("page", Scalars.LINK, Assises::page, Assises.Builder::page, "Its page.")
          .list(
              "sources",
              Facts.SOURCE,
              Assises::sources,
              Assises.Builder::sources,
              "Where facts were found.")
          .list(
              "organizations",
              People.ORGANIZATION,
              Assises::organizations,
              Assises.Builder::organizations,
              "Bodies that organise, employ, answer or are spoken for.")
          .list("places", Places.PLACE, Assises::places, Assises.Builder::places, "Where it is.")
          .list("rooms", Places.ROOM, Assises::rooms, Assises.Builder::rooms, "In these places.")
          .list(
              "themes",
              Editions.THEME,
              Assises::themes,
              Assises.Builder::themes,
              "What it is about.")
          .list(
              "speakers",
              People.SPEAKER,
              Assises::speakers,
              Assises.Builder::speakers,
              "Who takes part by function.")
          .list(
              "editions",
              Editions.EDITION,
              Assises::editions,
              Assises.Builder::editions,
              "Its holdings, in the order of their ordinals.")
          .list(
              "surveys",
              Surveys.SURVEY,
              Assises::surveys,
              Assises.Builder::surveys,
              "The surveys that feed the diagnoses.")
          .list(
              "sessions",
              Sessions.SESSION,
              Assises::sessions,
              Assises.Builder::sessions,
              "The items of all programmes.")
          .list(
              "proposals",
              Proposals.PROPOSAL,
              Assises::proposals,
              Assises.Builder::proposals,
              "What was proposed, and what became of it.")
          .list(
              "orientations",
              Answers.ORIENTATION,
              Assises::orientations,
              Assises.Builder::orientations,
              "What the city drew from proposals.")
          .list(
              "measures",
              Answers.MEASURE,
              Assises::measures,
              Assises.Builder::measures,
              "What the city does in answer.")
          .list(
              "balances",
              Balances.BALANCE,
              Assises::balances,
              Assises.Builder::balances,
              "Balances that were published as figures.")
          .list(
              "imports",
              Imports.IMPORT,
              Assises::imports,
              Assises.Builder::imports,
              "What is remembered of imports, one record a source. Never published.")
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
