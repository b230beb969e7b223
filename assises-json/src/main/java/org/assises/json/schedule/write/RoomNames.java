package org.assises.json.schedule.write;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Id;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;

/**
 * The names of rooms in a programme, all of them different. A room has its own name, followed by
 * that of its place if another room has the same name. A session without a room has the name of its
 * place.
 */
final class RoomNames {
  private static final String NOWHERE = "";

  private final Assises assises;
  private final Edition edition;
  private final List<Locale> languages;
  private final Map<Id, String> names = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  RoomNames(List<Session> sessions, Assises assises, Edition edition, List<Locale> languages) {
    this.assises = assises;
    this.edition = edition;
    this.languages = languages;
    Set<Id> used = new LinkedHashSet<>();
    sessions.forEach(session -> where(session).ifPresent(used::add));
    Map<String, Integer> uses = new HashMap<>();
    used.forEach(where -> uses.merge(name(where), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    used.forEach(where -> names.put(where, unique(where, uses, taken)));
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

  private Optional<? extends Id> where(Session session) {
    if (session.room().isPresent()) {
      return session.room();
    }
    return session.place().isPresent() ? session.place() : edition.venue();
  }

  private String name(Id where) {
    return room(where)
        .map(Room::name)
        .orElseGet(() -> assises.place((PlaceId) where).name())
        .in(languages);
  }

  private Optional<Room> room(Id where) {
    return where instanceof RoomId id ? Optional.of(assises.room(id)) : Optional.empty();
  }

  private String unique(Id where, Map<String, Integer> uses, Set<String> taken) {
    String name = name(where);
    String full =
        Integer.valueOf(1).equals(uses.get(name))
            ? name
            : room(where)
                .map(room -> name + ", " + assises.place(room.place()).name().in(languages))
                .orElse(name);
    String free = full;
    while (!taken.add(free)) {
      free = full + " (" + numbers.merge(full, 2, (last, unused) -> last + 1) + ")";
    }
    return free;
  }
}
