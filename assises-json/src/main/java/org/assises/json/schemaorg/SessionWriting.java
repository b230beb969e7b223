package org.assises.json.schemaorg;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.FormerSlots;
import org.assises.json.support.OnlineAccess;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Speaker;
import org.assises.publication.Publication;
import org.assises.publication.ShownContribution;
import org.assises.publication.ShownPerson;
import org.assises.publication.ShownSession;

/** Writes sessions as events. */
final class SessionWriting {
  private final Publication publication;
  private final FormerSlots former;
  private final List<Locale> languages;
  private final FeedOutput json;
  private final ThingWriting things;

  SessionWriting(Publication publication, List<Locale> languages, FeedOutput json) {
    this.publication = publication;
    this.former = FormerSlots.of(publication);
    this.languages = languages;
    this.json = json;
    this.things = new ThingWriting(languages, json);
  }

  /** Writes the members of a session. */
  void write(Session session) {
    ShownSession shown = publication.shown(session);
    json.member("@type", "Event");
    json.member("identifier", session.id().value());
    json.member("name", session.title().in(languages));
    json.member("description", session.description().map(text -> text.in(languages)));
    json.member("url", session.page());
    writeTime(session);
    writeAttendanceMode(shown);
    things.writeLocation(shown);
    things.writeOrganizer(shown.organizer());
    json.strings("inLanguage", session.languages().stream().map(Locale::toLanguageTag).toList());
    things.writeThemes(shown.themes());
    json.array("performer", known(shown), person -> json.item(() -> write(person)));
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

  private void writeAttendanceMode(ShownSession session) {
    things.writeAttendanceMode(
        session.place().isPresent(), OnlineAccess.of(session.session()).isPresent());
  }

  private static List<ShownPerson> known(ShownSession session) {
    return session.contributions().stream()
        .map(ShownContribution::person)
        .filter(person -> !person.isUnknown())
        .toList();
  }

  private void write(ShownPerson person) {
    Speaker speaker = person.speaker();
    json.member("@type", "Person");
    json.member("name", person.name());
    json.strings(
        "jobTitle",
        person.functions().stream().map(mandate -> mandate.function().in(languages)).toList());
    json.member("description", speaker.biography().map(text -> text.in(languages)));
    json.member("url", speaker.page());
    json.array(
        "affiliation",
        person.organizations(),
        body -> json.item(() -> things.writeOrganization(body)));
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
