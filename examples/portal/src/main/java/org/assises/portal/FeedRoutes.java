package org.assises.portal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assises.ical.ICalendarFormat;
import org.assises.json.ProposalLinesFormat;
import org.assises.model.Assises;
import org.assises.model.RoomId;
import org.assises.model.SessionId;
import org.assises.model.SpeakerId;
import org.assises.model.ThemeId;
import org.assises.portal.page.Feed;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Selection;
import org.assises.publication.Tombstone;

/**
 * Finds the resource of an address below {@code /flux/}.
 *
 * @param feeds the feeds of the current publication
 */
record FeedRoutes(Feeds feeds) {

  /**
   * {@return the resource at an address; empty if there is none}
   *
   * @throws IllegalArgumentException if the query contains an invalid id
   * @throws java.util.NoSuchElementException if it contains an unknown id
   * @throws java.time.DateTimeException if it contains an invalid instant
   */
  Optional<Resource> find(String path, Map<String, String> query) {
    if (path.startsWith("/flux/seance-") && path.endsWith(".ics")) {
      return Optional.of(Resource.of(path, Feed.of(assises().session(session(path)))));
    }
    return feeds
        .at(path)
        .map(
            feed ->
                switch (feed.path()) {
                  case "/flux/programme.ics" -> calendar(Resource.of(path, feed), query);
                  case "/flux/propositions.ndjson" -> proposals(Resource.of(path, feed), query);
                  default -> Resource.of(path, feed);
                });
  }

  private static SessionId session(String path) {
    return new SessionId(path.substring("/flux/seance-".length(), path.length() - ".ics".length()));
  }

  /** Returns the calendar of the sessions in a query. */
  private Resource calendar(Resource whole, Map<String, String> query) {
    Selection selection = Selection.all();
    String key = whole.key();
    if (query.containsKey("theme")) {
      ThemeId theme = assises().theme(new ThemeId(query.getOrDefault("theme", ""))).id();
      selection = selection.and(Selection.theme(theme));
      key += " theme " + theme.value();
    }
    if (query.containsKey("salle")) {
      RoomId room = assises().room(new RoomId(query.getOrDefault("salle", ""))).id();
      selection = selection.and(Selection.room(room));
      key += " salle " + room.value();
    }
    if (query.containsKey("intervenant")) {
      SpeakerId speaker =
          assises().speaker(new SpeakerId(query.getOrDefault("intervenant", ""))).id();
      selection = selection.and(Selection.speaker(speaker));
      key += " intervenant " + speaker.value();
    }
    if (query.containsKey("seances")) {
      Set<SessionId> chosen =
          Stream.of(query.getOrDefault("seances", "").split(",", 500))
              .map(id -> assises().session(new SessionId(id)).id())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      selection = selection.and(Selection.sessions(chosen));
      key += " seances " + chosen;
    }
    return key.equals(whole.key())
        ? whole
        : whole.with(key, ICalendarFormat.builder().selection(selection).build());
  }

  /**
   * Returns the proposals that changed since an instant, with tombstones of removed ones. The
   * instant is replaced by that of the last change before it, so that equal results share one cache
   * entry.
   */
  private Resource proposals(Resource whole, Map<String, String> query) {
    if (!query.containsKey("since")) {
      return whole;
    }
    Instant asked = OffsetDateTime.parse(plussed(query.getOrDefault("since", ""))).toInstant();
    return Optional.ofNullable(instantsOfChange().floor(asked))
        .map(
            since ->
                whole.with(
                    whole.key() + " since " + since,
                    ProposalLinesFormat.builder().since(since).build()))
        .orElse(whole);
  }

  /** A plus sign that was not escaped in a query arrives as a space. */
  private static String plussed(String instant) {
    return instant.replace(' ', '+');
  }

  private NavigableSet<Instant> instantsOfChange() {
    Publication publication = feeds.publication();
    NavigableSet<Instant> instants = new TreeSet<>();
    Stream.concat(
            assises().proposals().stream().map(it -> publication.revision(it.id())),
            publication.tombstones().stream().map(Tombstone::revision))
        .map(Revision::lastModified)
        .forEach(instants::add);
    return instants;
  }

  private Assises assises() {
    return feeds.publication().assises();
  }
}
