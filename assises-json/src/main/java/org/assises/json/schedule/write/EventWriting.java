package org.assises.json.schedule.write;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assises.json.support.FeedOutput;
import org.assises.json.support.Offsets;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Document;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.Speaker;
import org.assises.publication.Publication;
import org.assises.publication.ShownSession;
import org.assises.wording.Codes;

/** Writes sessions as events. */
final class EventWriting {
  private static final long GREATEST_NUMBER = Integer.MAX_VALUE;

  private final Publication publication;
  private final Assises assises;
  private final List<Locale> languages;
  private final String acronym;
  private final RoomNames rooms;
  private final FeedOutput json;
  private final Set<Long> numbers = new HashSet<>();

  EventWriting(Publication publication, ScheduleOptions options, RoomNames rooms, FeedOutput json) {
    this.publication = publication;
    this.assises = publication.assises();
    this.languages = options.languages(assises);
    this.acronym = options.acronym(assises);
    this.rooms = rooms;
    this.json = json;
  }

  void write(ScheduledSession scheduled) {
    Session session = scheduled.session();
    ShownSession shown = publication.shown(session);
    UUID guid = UUIDs.of(assises, session.id());
    json.member("id", number(guid));
    json.member("guid", guid.toString());
    json.member("date", Offsets.text(scheduled.start()));
    json.member("start", scheduled.clock());
    json.member("end", Offsets.text(scheduled.end()));
    json.member("duration", scheduled.duration());
    json.member("room", rooms.of(session));
    json.member("slug", Slugs.of(acronym + "-" + session.id().value()));
    json.member("url", address(shown, guid));
    json.member("title", session.title().in(languages));
    json.member("subtitle", "");
    writeTrack(shown);
    json.member("type", type(session.kind()));
    json.member("language", language(session).toLanguageTag());
    json.member("abstract", "");
    json.member("description", session.description().map(text -> text.in(languages)).orElse(""));
    json.list("persons", named(shown), speaker -> json.item(() -> writePerson(speaker)));
    json.list("links", links(session), link -> json.item(() -> writeLink(link)));
    json.array("attachments", session.documents(), document -> json.item(() -> write(document)));
  }

  /** {@return a number of 31 bits from the guid, or the next free number} */
  private long number(UUID guid) {
    long number = 1 + (guid.getLeastSignificantBits() & Long.MAX_VALUE) % GREATEST_NUMBER;
    while (!numbers.add(number)) {
      number = number % GREATEST_NUMBER + 1;
    }
    return number;
  }

  /** {@return the most specific page for the session, or else the guid as a URN} */
  private static String address(ShownSession session, UUID guid) {
    return session.nearestPage().map(URI::toString).orElse("urn:uuid:" + guid);
  }

  private void writeTrack(ShownSession session) {
    if (session.themes().isEmpty()) {
      json.nothing("track");
      return;
    }
    json.member("track", session.themes().get(0).name().in(languages));
  }

  /** {@return the format's word for the kind, or else the kind's code} */
  private static String type(SessionKind kind) {
    return switch (kind) {
      case DEBATE -> "discussion";
      case PREPARATORY_MEETING -> "meeting";
      default -> Codes.of(kind);
    };
  }

  private Locale language(Session session) {
    return session.languages().stream().findFirst().orElse(assises.languages().get(0));
  }

  private static List<Speaker> named(ShownSession session) {
    return session.contributions().stream()
        .map(part -> part.person().speaker())
        .filter(speaker -> speaker.name().isPresent())
        .distinct()
        .toList();
  }

  private void writePerson(Speaker speaker) {
    String name = speaker.name().orElseThrow().value();
    json.member("guid", UUIDs.of(assises, speaker.id()).toString());
    json.member("name", name);
    json.member("public_name", name);
    json.member("biography", speaker.biography().map(text -> text.in(languages)));
    json.member("url", speaker.page());
  }

  private record Link(URI address, Optional<String> title, Optional<String> type) {}

  private List<Link> links(Session session) {
    List<Link> links = new ArrayList<>();
    session
        .registration()
        .flatMap(Registration::page)
        .ifPresent(page -> links.add(new Link(page, Optional.empty(), Optional.of("web"))));
    for (Broadcast broadcast : session.broadcasts()) {
      Optional<String> title = broadcast.channel().map(channel -> channel.in(languages));
      broadcast.page().ifPresent(page -> links.add(new Link(page, title, Optional.of("media"))));
    }
    return links;
  }

  private void writeLink(Link link) {
    json.member("url", link.address().toString());
    json.member("title", link.title());
    json.member("type", link.type());
  }

  private void write(Document document) {
    json.member("url", document.page().toString());
    json.member("title", document.title().in(languages));
  }
}
