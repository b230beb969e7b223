package org.assises.json.schemaorg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.json.support.FeedOutput;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.EditionStatus;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.ShownEdition;

/** Writes a series or an edition with its sessions, or one session. */
final class SeriesWriting {
  private static final String CONTEXT = "https://schema.org";

  private final Publication publication;
  private final Assises assises;
  private final SchemaOrgOptions options;
  private final List<Locale> languages;
  private final FeedOutput json;
  private final ThingWriting things;
  private final SessionWriting sessions;

  SeriesWriting(Publication publication, SchemaOrgOptions options, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
    this.json = json;
    this.things = new ThingWriting(languages, json);
    this.sessions = new SessionWriting(publication, languages, json);
  }

  void write() {
    json.member("@context", CONTEXT);
    writeSubject();
    json.object("subjectOf", this::writeDocument);
  }

  private void writeSubject() {
    if (options.session().isPresent()) {
      writeSession(assises.session(options.session().get()));
      return;
    }
    Map<EditionId, List<Session>> programmes = programmes();
    if (options.edition().isPresent()) {
      EditionId only = options.edition().get();
      writeEdition(assises.edition(only), programmes.getOrDefault(only, List.of()));
      return;
    }
    writeSeries();
    json.array(
        "subEvent",
        assises.editions(),
        edition ->
            json.item(
                () -> writeEdition(edition, programmes.getOrDefault(edition.id(), List.of()))));
  }

  /**
   * Writes the date of the last change. Only a work about an event has one, not the event itself.
   */
  private void writeDocument() {
    json.member("@type", "CreativeWork");
    json.member("dateModified", publication.lastModified(options.scope()).toString());
  }

  private void writeSession(Session session) {
    Edition edition = assises.edition(session.edition());
    sessions.write(session);
    json.object("superEvent", () -> writeName(edition));
  }

  private void writeName(Edition edition) {
    json.member("@type", "Event");
    json.member("identifier", edition.id().value());
    json.member("name", edition.title().value().in(languages));
    json.member("url", edition.page());
    writeDates(edition);
    things.writeLocation(publication.shown(edition));
  }

  /** {@return the sessions by edition, in the order of the programme} */
  private Map<EditionId, List<Session>> programmes() {
    Map<EditionId, List<Session>> programmes = new HashMap<>();
    for (Session session : options.outline() ? List.<Session>of() : assises.sessions()) {
      programmes.computeIfAbsent(session.edition(), id -> new ArrayList<>()).add(session);
    }
    return programmes;
  }

  private void writeSeries() {
    json.member("@type", "EventSeries");
    json.member("identifier", assises.id().value());
    json.member("name", assises.name().in(languages));
    json.member("description", assises.description().map(text -> text.in(languages)));
    json.member("url", assises.page());
    json.strings("inLanguage", assises.languages().stream().map(Locale::toLanguageTag).toList());
    assises.territory().ifPresent(this::writeTerritory);
    things.writeOrganizer(publication.organizer());
  }

  private void writeTerritory(Territory territory) {
    json.object(
        "location",
        () -> {
          json.member("@type", "City");
          json.member("name", territory.name().in(languages));
          things.writeIdentifier("INSEE", territory.inseeCode());
        });
  }

  private void writeEdition(Edition edition, List<Session> programme) {
    json.member("@type", "Event");
    json.member("identifier", edition.id().value());
    json.member("name", edition.title().value().in(languages));
    json.member("description", edition.description().map(text -> text.in(languages)));
    json.member("url", edition.page());
    writeDates(edition);
    ShownEdition shown = publication.shown(edition);
    things.writeLocation(shown);
    things.writeOrganizer(shown.organizer());
    things.writeThemes(shown.themes());
    things.writeDocuments(edition.documents());
    things.writeReplays(edition.broadcasts());
    if (!programme.isEmpty() || ThingWriting.live(edition.broadcasts()).findAny().isPresent()) {
      json.list("subEvent", () -> parts(edition, programme).iterator(), json::item);
    }
  }

  private Stream<Runnable> parts(Edition edition, List<Session> programme) {
    Text title = edition.title().value();
    Stream<Runnable> live =
        ThingWriting.live(edition.broadcasts())
            .map(broadcast -> () -> things.writeBroadcastEvent(broadcast, title));
    return Stream.concat(live, programme.stream().map(session -> () -> sessions.write(session)));
  }

  private void writeDates(Edition edition) {
    PartialDate start = edition.startDate().value();
    if (Dates.isWritable(start)) {
      json.member("startDate", start.toString());
    }
    json.member("endDate", edition.endDate().map(Attested::value).filter(Dates::isWritable));
    json.member("eventStatus", EventStatus.of(edition).address());
    if (edition.status() == EditionStatus.POSTPONED) {
      List<PartialDate> former = edition.formerDates().stream().filter(Dates::isWritable).toList();
      json.strings("previousStartDate", former.stream().map(PartialDate::toString).toList());
    }
  }
}
