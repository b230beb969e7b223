package org.assises.json.openagenda;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.Keywords;
import org.assises.json.support.Offsets;
import org.assises.json.support.OnlineAccess;
import org.assises.model.Address;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Place;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Scope;
import org.assises.publication.ShownSession;

/** Writes the events of one publication. */
final class AgendaWriting {
  private static final int IN_A_PLACE = 1;
  private static final int ONLINE = 2;
  private static final int IN_A_PLACE_AND_ONLINE = 3;

  private final Publication publication;
  private final Assises assises;
  private final AgendaOptions options;
  private final Standings standings;
  private final LongDescription longDescription;
  private final FeedOutput json;

  AgendaWriting(Publication publication, AgendaOptions options, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.options = options;
    this.standings = new Standings(publication, options);
    this.longDescription = new LongDescription(publication);
    this.json = json;
  }

  void write() {
    json.texts("title", assises.name());
    json.member("licence", assises.licence());
    json.member("updatedAt", publication.lastModified(Scope.programmes()).toString());
    json.list("events", assises.sessions(), this::write);
  }

  private void write(Session session) {
    if (!options.selection().includes(assises, session)) {
      return;
    }
    Optional<Runnable> item =
        standings
            .of(session)
            .match(
                shown -> Optional.of(() -> writeEvent(session, shown)),
                out -> out.earlier() ? Optional.of(() -> writeRemoved(session)) : Optional.empty());
    item.ifPresent(json::item);
  }

  private void writeRemoved(Session session) {
    writeExternalId(session.id());
    json.member("removed", true);
    json.member("updatedAt", publication.revision(session.id()).lastModified().toString());
  }

  private void writeEvent(Session session, Standing.Shown shown) {
    ShownSession item = publication.shown(session);
    writeExternalId(session.id());
    json.texts("title", Shortened.to(Shortened.TITLE, session.title()));
    json.texts("description", Shortened.to(Shortened.DESCRIPTION, shortDescription(item)));
    longDescription.of(session).ifPresent(text -> json.texts("longDescription", text));
    writeKeywords(item);
    writeRegistration(session);
    writeAdaptations(Adaptations.of(item));
    json.list("timings", shown.timings(), this::writeTiming);
    writeAttendance(item);
    item.place().ifPresent(place -> writePlace(place, item.country()));
    json.member("timezone", shown.timings().get(0).begin().getZone().getId());
    json.member("status", shown.status());
    Revision revision = publication.revision(session.id());
    json.member("createdAt", revision.created().toString());
    json.member("updatedAt", revision.lastModified().toString());
  }

  private void writeExternalId(Id id) {
    json.list(
        "extIds",
        List.of(id),
        item ->
            json.item(
                () -> {
                  json.member("key", assises.id().value());
                  json.member("value", item.value());
                }));
  }

  /** {@return the description, or else the name of the edition, since OpenAgenda requires one} */
  private static Text shortDescription(ShownSession session) {
    return session.session().description().orElseGet(() -> session.edition().title().value());
  }

  private void writeKeywords(ShownSession session) {
    Map<String, List<String>> keywords = Keywords.of(themes(session));
    if (!keywords.isEmpty()) {
      json.object("keywords", () -> keywords.forEach(json::strings));
    }
  }

  /** {@return the first themes of the session, as many as fit into the field in every language} */
  private static List<Theme> themes(ShownSession session) {
    List<Theme> themes = new ArrayList<>();
    for (Theme theme : session.themes()) {
      themes.add(theme);
      if (AgendaLosses.isTooLong(Keywords.of(themes))) {
        themes.remove(themes.size() - 1);
      }
    }
    return themes;
  }

  private void writeRegistration(Session session) {
    Optional<URI> page = session.registration().flatMap(Registration::page);
    json.strings("registration", page.map(URI::toString).stream().toList());
  }

  private void writeAdaptations(Set<String> codes) {
    if (!codes.isEmpty()) {
      json.object("accessibility", () -> codes.forEach(code -> json.member(code, true)));
    }
  }

  private void writeTiming(AgendaTimings.Timing timing) {
    json.item(
        () -> {
          json.member("begin", Offsets.text(timing.begin()));
          json.member("end", Offsets.text(timing.end()));
        });
  }

  private void writeAttendance(ShownSession session) {
    Optional<URI> live = OnlineAccess.of(session.session());
    boolean there = session.place().isPresent();
    int withStream = there ? IN_A_PLACE_AND_ONLINE : ONLINE;
    json.member("attendanceMode", live.isPresent() ? withStream : IN_A_PLACE);
    json.member("onlineAccessLink", live);
  }

  private void writePlace(Place place, Optional<String> country) {
    json.object(
        "location",
        () -> {
          writeExternalId(place.id());
          String name = place.name().in(assises.languages());
          json.member("name", Shortened.to(Shortened.PLACE_NAME, name));
          place.address().ifPresent(address -> writeAddress(address, country));
          place
              .coordinates()
              .ifPresent(
                  point -> {
                    json.member("latitude", point.latitude());
                    json.member("longitude", point.longitude());
                  });
          json.member("website", place.page());
        });
  }

  private void writeAddress(Address address, Optional<String> country) {
    json.member("address", Shortened.to(Shortened.PLACE_ADDRESS, address.line()));
    json.member("postalCode", address.postalCode());
    json.member("city", address.municipality());
    json.member("insee", address.inseeCode());
    json.member("countryCode", country);
  }
}
