package org.assises.portal;

import static org.assises.portal.page.Feed.Audience.CALENDARS;
import static org.assises.portal.page.Feed.Audience.SYSTEMS;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.ical.ICalendarFormat;
import org.assises.json.EditionFeedFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.json.dcat.DcatFormat;
import org.assises.json.jsonfeed.JsonFeedFormat;
import org.assises.json.openagenda.OpenAgendaFormat;
import org.assises.json.schedule.ScheduleJsonFormat;
import org.assises.json.schemaorg.SchemaOrgFormat;
import org.assises.model.Edition;
import org.assises.model.Text;
import org.assises.portal.page.Feed;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;

/** The formats of a publication at their stable addresses. This is where formats are plugged in. */
final class Feeds {
  private final Publication publication;
  private final List<Feed> all = new ArrayList<>();

  /**
   * The feeds of a publication.
   *
   * @param base the address of the site, without a slash at its end
   */
  Feeds(Publication publication, URI base) {
    this.publication = publication;
    add("programme.ics", "Agenda de toutes les éditions", CALENDARS, ICalendarFormat.create());
    publication.assises().editions().forEach(this::add);
    add("propositions.ndjson", "Propositions et suites données", ProposalLinesFormat.create());
    add("openagenda.json", "Événements pour OpenAgenda", OpenAgendaFormat.create());
    add("schema-org.jsonld", "Événements selon schema.org", SchemaOrgFormat.create());
    add("changements.json", "Ce qui a changé (JSON Feed)", changes(base));
    add("catalogue.jsonld", "Catalogue de données (DCAT-AP)", catalogue(base));
  }

  Publication publication() {
    return publication;
  }

  /** {@return all feeds, in the order of their list} */
  List<Feed> all() {
    return List.copyOf(all);
  }

  /** {@return the feed at an address; empty if there is none} */
  Optional<Feed> at(String path) {
    return all.stream().filter(feed -> feed.path().equals(path)).findFirst();
  }

  private void add(Edition edition) {
    String id = edition.id().value();
    String title = edition.title().value().in(publication.assises().languages());
    add(
        edition,
        "programme-" + id + ".ics",
        "Agenda : " + title,
        CALENDARS,
        ICalendarFormat.builder().edition(edition.id()).build());
    add(
        edition,
        "edition-" + id + ".json",
        "Édition complète : " + title,
        SYSTEMS,
        EditionFeedFormat.builder().edition(edition.id()).build());
    add(
        edition,
        "schedule-" + id + ".json",
        "Programme pour applications de conférence : " + title,
        SYSTEMS,
        ScheduleJsonFormat.builder().edition(edition.id()).build());
  }

  private void add(
      Edition edition,
      String name,
      String title,
      Feed.Audience audience,
      PublicationFormat format) {
    all.add(new Feed("/flux/" + name, title, audience, Optional.of(edition.id()), format));
  }

  private void add(String name, String title, PublicationFormat format) {
    add(name, title, SYSTEMS, format);
  }

  private void add(String name, String title, Feed.Audience audience, PublicationFormat format) {
    all.add(new Feed("/flux/" + name, title, audience, Optional.empty(), format));
  }

  private static JsonFeedFormat changes(URI base) {
    return JsonFeedFormat.builder().address(URI.create(base + "/flux/changements.json")).build();
  }

  private DcatFormat catalogue(URI base) {
    DcatFormat.Builder catalogue = DcatFormat.builder(URI.create(base + "/"));
    for (Feed feed : all) {
      catalogue.distribution(feed.path().substring(1), feed.format(), Text.of("fr", feed.title()));
    }
    return catalogue.build();
  }
}
