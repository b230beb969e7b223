package org.assises.json.schemaorg;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.FormerSlots;
import org.assises.json.support.OnlineAccess;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Edition;
import org.assises.model.Mandate;
import org.assises.model.Name;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.publication.Publication;

/** Writes sessions as events. */
final class SessionWriting {
  private final Assises assises;
  private final FormerSlots former;
  private final List<Locale> languages;
  private final FeedOutput json;
  private final ThingWriting things;

  SessionWriting(Publication publication, List<Locale> languages, FeedOutput json) {
    this.assises = publication.assises();
    this.former = FormerSlots.of(publication);
    this.languages = languages;
    this.json = json;
    this.things = new ThingWriting(assises, languages, json);
  }

  /** Writes the members of a session. */
  void write(Session session, Edition edition) {
    json.member("@type", "Event");
    json.member("identifier", session.id().value());
    json.member("name", session.title().in(languages));
    json.member("description", session.description().map(text -> text.in(languages)));
    json.member("url", session.page());
    writeTime(session);
    writeAttendanceMode(session);
    things.writeLocation(session);
    things.writeOrganizer(edition.organizer().or(assises::organizer));
    json.strings("inLanguage", session.languages().stream().map(Locale::toLanguageTag).toList());
    things.writeThemes(session.themes());
    json.array("performer", known(session), part -> json.item(() -> write(part, session)));
    session.registration().flatMap(Registration::page).ifPresent(this::writeRegistration);
    things.writeDocuments(session.documents());
    things.writeReplays(session.broadcasts());
    json.array(
        "subEvent",
        ThingWriting.live(session.broadcasts()).toList(),
        live -> json.item(() -> things.writeBroadcastEvent(live, session.title())));
  }

  private void writeTime(Session session) {
    Optional<Slot> earlier = former.of(session);
    json.member("startDate", Dates.start(session.slot()));
    json.member("endDate", Dates.end(session.slot()));
    json.member("eventStatus", EventStatus.of(session, earlier).address());
    json.member("previousStartDate", earlier.flatMap(Dates::start));
  }

  private void writeAttendanceMode(Session session) {
    things.writeAttendanceMode(
        assises.placeOf(session).isPresent(), OnlineAccess.of(session).isPresent());
  }

  private List<Contribution> known(Session session) {
    return session.contributions().stream()
        .filter(
            part ->
                assises.speaker(part.speaker()).name().isPresent()
                    || !assises.mandatesOf(part, session).isEmpty())
        .toList();
  }

  private void write(Contribution part, Session session) {
    Speaker speaker = assises.speaker(part.speaker());
    List<Mandate> functions = assises.mandatesOf(part, session);
    json.member("@type", "Person");
    json.member("name", speaker.name().map(Name::value));
    json.strings(
        "jobTitle", functions.stream().map(mandate -> mandate.function().in(languages)).toList());
    json.member("description", speaker.biography().map(text -> text.in(languages)));
    json.member("url", speaker.page());
    json.array(
        "affiliation",
        functions.stream().flatMap(mandate -> mandate.organization().stream()).distinct().toList(),
        id -> json.item(() -> things.writeOrganization(assises.organization(id))));
  }

  private void writeRegistration(URI page) {
    json.object(
        "potentialAction",
        () -> {
          json.member("@type", "RegisterAction");
          json.member("target", page.toString());
        });
  }
}
