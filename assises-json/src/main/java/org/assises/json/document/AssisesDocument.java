package org.assises.json.document;

import static org.assises.json.codec.Members.members;

import java.util.Optional;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.json.codec.Values;
import org.assises.json.codec.Writing;
import org.assises.model.Assises;

/**
 * The canonical document of an assises: its own members first, then one array for each kind of
 * item.
 */
public final class AssisesDocument {
  /** The file name of the schema, to which documents refer. */
  public static final String SCHEMA = "assises-1.schema.json";

  /** An assises with all its items. Every reference in it leads to an item in it. */
  public static final ObjectCodec<Assises> ASSISES = assises();

  private AssisesDocument() {}

  private static ObjectCodec<Assises> assises() {
    var members =
        members(
                "assises",
                "A series of assises (recurring public assemblies) with all its editions, as a "
                    + "city edits it.")
            .completeInItself();
    var schema = members.schema();
    var format =
        members.req("format", Formats.format("assises"), "The kind of document, always assises.");
    var version =
        members.req(
            "version",
            Formats.VERSION_1,
            "The version of the format. Versions 1.x only add members.");
    var id =
        members.req(
            "id",
            Ids.ASSISES.own(),
            "The id of the series, such as assises.quimper.bzh. Calendars and feeds know it "
                + "by this id, so it must not change once published.");
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
    var description =
        members.opt("description", Facts.TEXT, "A description of the series in plain text.");
    var organizer =
        members.opt(
            "organizer",
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
            "The licence of the published data as an SPDX identifier, such as etalab-2.0.");
    var page = members.opt("page", Scalars.LINK, "The web page of the series.");
    var sources =
        members.list(
            "sources", Facts.SOURCE, "The sources of facts, such as pages, minutes and articles.");
    var organizations =
        members.list(
            "organizations", People.ORGANIZATION, "The organizations to which other items refer.");
    var places =
        members.list(
            "places", Places.PLACE, "The places in which editions and sessions take place.");
    var rooms = members.list("rooms", Places.ROOM, "The rooms of these places.");
    var themes =
        members.list(
            "themes", Editions.THEME, "The themes to which sessions and proposals can belong.");
    var speakers =
        members.list(
            "speakers",
            People.SPEAKER,
            "The people who take part in sessions because of a function.");
    var editions =
        members.list("editions", Editions.EDITION, "The editions, in the order of their ordinals.");
    var surveys = members.list("surveys", Surveys.SURVEY, "The surveys that inform the editions.");
    var sessions =
        members.list("sessions", Sessions.SESSION, "The sessions of all editions, in any order.");
    var proposals =
        members.list(
            "proposals",
            Proposals.PROPOSAL,
            "The proposals of all editions, with their follow-ups.");
    var orientations =
        members.list(
            "orientations",
            Answers.ORIENTATION,
            "The conclusions that the city drew from proposals.");
    var measures =
        members.list("measures", Answers.MEASURE, "What the city does in response to proposals.");
    var balances =
        members.list(
            "balances",
            Balances.BALANCE,
            "Balances that the city published as figures, if its proposals cannot be "
                + "counted one by one.");
    var imports =
        members.list(
            "imports",
            Imports.IMPORT,
            "What the program remembers about imports, one record per source. It is written "
                + "by the program and never published.");
    var forget =
        members.list(
            "forget",
            Forgettings.FORGETTING,
            "Former texts to be forgotten: in the history, the feeds and the kept "
                + "publication. Never published.");
    return new ObjectCodec<>(members) {
      @Override
      protected void writeMembers(Assises assises, Writing out) {
        out.put(schema, Optional.of(SCHEMA))
            .put(format, "assises")
            .put(version, "1.0")
            .put(id, assises.id())
            .put(name, assises.name())
            .put(timeZone, assises.zone())
            .put(languages, assises.languages())
            .put(description, assises.description())
            .put(organizer, assises.organizer())
            .put(territory, assises.territory())
            .put(licence, assises.licence())
            .put(page, assises.page())
            .put(sources, assises.sources())
            .put(organizations, assises.organizations())
            .put(places, assises.places())
            .put(rooms, assises.rooms())
            .put(themes, assises.themes())
            .put(speakers, assises.speakers())
            .put(editions, assises.editions())
            .put(surveys, assises.surveys())
            .put(sessions, assises.sessions())
            .put(proposals, assises.proposals())
            .put(orientations, assises.orientations())
            .put(measures, assises.measures())
            .put(balances, assises.balances())
            .put(imports, assises.imports())
            .put(forget, assises.forgettings());
      }

      @Override
      protected Assises make(Values in) {
        return Assises.builder(in.of(id), in.of(name), in.of(timeZone))
            .languages(in.of(languages))
            .description(in.of(description))
            .organizer(in.of(organizer))
            .territory(in.of(territory))
            .licence(in.of(licence))
            .page(in.of(page))
            .sources(in.of(sources))
            .organizations(in.of(organizations))
            .places(in.of(places))
            .rooms(in.of(rooms))
            .themes(in.of(themes))
            .speakers(in.of(speakers))
            .editions(in.of(editions))
            .surveys(in.of(surveys))
            .sessions(in.of(sessions))
            .proposals(in.of(proposals))
            .orientations(in.of(orientations))
            .measures(in.of(measures))
            .balances(in.of(balances))
            .imports(in.of(imports))
            .forgettings(in.of(forget))
            .build();
      }
    };
  }
}
