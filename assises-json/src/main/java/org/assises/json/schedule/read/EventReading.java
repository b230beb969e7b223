package org.assises.json.schedule.read;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assises.input.PlainText;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;

/** Reads events as sessions. */
final class EventReading {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
  private static final Set<String> READ =
      Set.of(
          ("guid code id slug date start end duration room location url title subtitle track type"
                  + " state language abstract description persons participants links attachments")
              .split(" "));

  private final EditionId edition;
  private final ReadingOptions options;
  private final SlotReading slots;
  private final ReadRooms rooms;
  private final ReadPeople people;
  private final ReadTracks tracks;
  private final WebLinks links;
  private final Identifiers ids = new Identifiers();

  EventReading(
      EditionId edition,
      ReadingOptions options,
      SlotReading slots,
      ReadRooms rooms,
      ReadPeople people,
      ReadTracks tracks,
      WebLinks links) {
    this.edition = edition;
    this.options = options;
    this.slots = slots;
    this.rooms = rooms;
    this.people = people;
    this.tracks = tracks;
    this.links = links;
  }

  /** {@return the session; empty, and reported, if the event cannot be one} */
  Optional<Session> session(ListedEvent event) {
    Optional<String> title = event.json().line("title");
    if (title.isEmpty()) {
      event.json().report("", "event-title-missing");
      return Optional.empty();
    }
    return States.of(event.json())
        .flatMap(
            status ->
                slots
                    .of(event)
                    .map(slot -> session(event, title.get(), slot).status(status).build()));
  }

  private Session.Builder session(ListedEvent listed, String title, Slot slot) {
    ReadObject event = listed.json();
    event.reportOthers(READ, "member-without-place", "thing", "session");
    SessionId id = id(event, slot);
    List<Locale> spoken = Languages.in(event);
    String language = spoken.stream().findFirst().orElse(options.language()).toLanguageTag();
    Session.Builder session =
        Session.builder(
                id,
                edition,
                Kinds.of(event).orElse(SessionKind.OTHER),
                Text.of(language, title),
                slot)
            .languages(spoken)
            .contributions(people.in(event, id.value(), language))
            .documents(links.documents(event, language));
    ReadTexts.of(event, language, "subtitle", "abstract", "description")
        .ifPresent(session::description);
    links.link(event, "url").ifPresent(session::page);
    tracks.theme(event).ifPresent(theme -> session.themes(List.of(theme)));
    room(listed).ifPresent(name -> rooms.locate(name, session));
    return session;
  }

  private SessionId id(ReadObject event, Slot slot) {
    Optional<String> known = event.firstLine("guid", "code", "id", "slug");
    if (known.isEmpty()) {
      event.report("", "event-id-missing");
    } else if (ids.isTaken(known.get())) {
      event.report("", "event-id-repeated");
    }
    return new SessionId(
        ids.like(known.orElseGet(() -> "at-" + START.format(((Slot.Timed) slot).start()))));
  }

  /** Returns the room or place that the event states, or else the room under which it is listed. */
  private Optional<String> room(ListedEvent event) {
    Optional<String> grouped =
        Optional.of(PlainText.of(event.room()).replaceAll("\\s+", " "))
            .filter(name -> !name.isEmpty());
    Optional<String> own =
        rooms.named(event.json(), "room").or(() -> rooms.named(event.json(), "location"));
    if (own.isPresent() && grouped.isPresent() && !own.equals(grouped)) {
      event.json().report("room", "room-stated-otherwise");
    }
    return own.or(() -> grouped);
  }
}
