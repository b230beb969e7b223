package org.assises.json.schedule;

import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.model.Document;
import org.assises.model.EditionId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;
import org.assises.model.Text;

/** Reads events as sessions. */
final class EventReading {
  private static final Set<String> READ =
      Set.of(
          "guid",
          "code",
          "id",
          "slug",
          "date",
          "start",
          "end",
          "duration",
          "room",
          "url",
          "title",
          "subtitle",
          "track",
          "type",
          "language",
          "abstract",
          "description",
          "persons",
          "links",
          "attachments");

  private final EditionId edition;
  private final ReadingOptions options;
  private final SlotReading slots;
  private final ReadRooms rooms;
  private final ReadPeople people;
  private final ReadTracks tracks;
  private final Optional<URI> base;
  private final Identifiers ids = new Identifiers();

  EventReading(
      EditionId edition,
      ReadingOptions options,
      SlotReading slots,
      ReadRooms rooms,
      ReadPeople people,
      ReadTracks tracks,
      Optional<URI> base) {
    this.edition = edition;
    this.options = options;
    this.slots = slots;
    this.rooms = rooms;
    this.people = people;
    this.tracks = tracks;
    this.base = base;
  }

  /** {@return the session; empty where the event cannot be one, which is reported} */
  Optional<Session> session(ReadObject event, ReadObject day, String room) {
    Optional<String> title = event.line("title");
    Optional<String> known = event.firstLine("guid", "code", "id", "slug");
    if (title.isEmpty() || known.isEmpty()) {
      event.report("", "left out: it has no " + (title.isEmpty() ? "title" : "guid, code or id"));
      return Optional.empty();
    }
    return slots.of(event, day).map(slot -> session(event, title.get(), known.get(), slot, room));
  }

  private Session session(ReadObject event, String title, String known, Slot slot, String room) {
    reportLost(event);
    if (ids.isTaken(known)) {
      event.report("", "read under another id: an event before has the same");
    }
    SessionId id = new SessionId(ids.like(known));
    Optional<Locale> spoken = language(event);
    String language = spoken.orElse(options.language()).toLanguageTag();
    Session.Builder session =
        Session.builder(id, edition, kind(event), Text.of(language, title), slot)
            .languages(spoken.stream().toList())
            .contributions(people.in(event, id.value(), language))
            .documents(documents(event, language));
    description(event).ifPresent(text -> session.description(Text.of(language, text)));
    event.link("url", base).ifPresent(session::page);
    event.line("track").ifPresent(track -> session.themes(List.of(tracks.theme(track))));
    Optional.of(room)
        .filter(name -> !name.isBlank())
        .or(() -> event.line("room"))
        .flatMap(PlainText::of)
        .ifPresent(name -> rooms.locate(name.replaceAll("\\s+", " "), session));
    return session.build();
  }

  private static void reportLost(ReadObject event) {
    for (String name : event.names()) {
      if (!READ.contains(name) && event.says(name)) {
        event.report(name, "left out: a session does not say this");
      }
    }
  }

  private static SessionKind kind(ReadObject event) {
    Optional<String> type = event.line("type");
    Optional<SessionKind> kind = type.flatMap(Kinds::of);
    if (type.isPresent() && kind.isEmpty()) {
      event.report("type", "left out: it is none of the kinds that sessions have");
    }
    return kind.orElse(SessionKind.OTHER);
  }

  private static Optional<Locale> language(ReadObject event) {
    Optional<String> tag = event.line("language");
    try {
      return tag.map(text -> new Locale.Builder().setLanguageTag(text.replace('_', '-')).build())
          .filter(locale -> !locale.getLanguage().isEmpty());
    } catch (IllformedLocaleException e) {
      event.report("language", "left out: this is no language tag (BCP 47)");
      return Optional.empty();
    }
  }

  /** {@return subtitle, abstract and description, each once} */
  private static Optional<String> description(ReadObject event) {
    String all =
        Stream.of("subtitle", "abstract", "description")
            .flatMap(name -> event.text(name).stream())
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private List<Document> documents(ReadObject event, String language) {
    List<Document> documents = new ArrayList<>();
    for (String list : List.of("links", "attachments")) {
      for (ReadObject link : event.objects(list)) {
        link.link("url", base)
            .ifPresent(
                page ->
                    documents.add(
                        Document.of(
                            Text.of(language, link.line("title").orElse(page.toString())), page)));
      }
    }
    return documents;
  }
}
