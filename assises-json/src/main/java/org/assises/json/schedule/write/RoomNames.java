package org.assises.json.schedule.write;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Edition;
import org.assises.model.Id;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.Text;
import org.assises.publication.Publication;
import org.assises.publication.ShownSession;

/**
 * The names of rooms in a programme, all of them different. A room has its own name, followed by
 * that of its place if another room has the same name. A session without a room has the name of its
 * place.
 */
final class RoomNames {
  private static final String NOWHERE = "";

  private final Optional<PlaceId> venue;
  private final List<Locale> languages;
  private final Map<Id, ShownSession> used = new LinkedHashMap<>();
  private final Map<Id, String> names = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  RoomNames(
      List<Session> sessions, Publication publication, Edition edition, List<Locale> languages) {
    this.venue = publication.shown(edition).venue().map(Place::id);
    this.languages = languages;
    for (Session session : sessions) {
      where(session)
          .ifPresent(where -> used.computeIfAbsent(where, id -> publication.shown(session)));
    }
    Map<String, Integer> uses = new HashMap<>();
    used.values().forEach(session -> uses.merge(name(session), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    used.forEach((where, session) -> names.put(where, unique(session, uses, taken)));
  }

  /** {@return the name of the room or place of a session; blank if neither is known} */
  String of(Session session) {
    Optional<? extends Id> where = where(session);
    return where.isPresent() ? requireNonNull(names.get(where.get())) : NOWHERE;
  }

  /**
   * {@return the names of the rooms, and of the places that are used like rooms, in the order of
   * first use}
   */
  Map<Id, String> all() {
    return names;
  }

  /** {@return the first session in a room, or in a place that is used like one} */
  ShownSession firstIn(Id where) {
    return requireNonNull(used.get(where));
  }

  private Optional<? extends Id> where(Session session) {
    if (session.room().isPresent()) {
      return session.room();
    }
    return session.place().isPresent() ? session.place() : venue;
  }

  private String name(ShownSession session) {
    Optional<Text> room = session.room().map(Room::name);
    return room.or(() -> session.place().map(Place::name)).orElseThrow().in(languages);
  }

  private String unique(ShownSession session, Map<String, Integer> uses, Set<String> taken) {
    String name = name(session);
    boolean alone = Integer.valueOf(1).equals(uses.get(name));
    String full = alone || session.room().isEmpty() ? name : name + ", " + placeName(session);
    String free = full;
    while (!taken.add(free)) {
      free = full + " (" + numbers.merge(full, 2, (last, unused) -> last + 1) + ")";
    }
    return free;
  }

  private String placeName(ShownSession session) {
    return session.place().orElseThrow().name().in(languages);
  }
}
