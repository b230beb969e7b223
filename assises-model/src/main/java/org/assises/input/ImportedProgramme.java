package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Speaker;
import org.assises.model.Theme;

/**
 * What a reader drew from another system's programme: the sessions of one edition, what they refer
 * to, and what could not be carried.
 *
 * <p>Names of people come without a basis: none of them is published until the city records what
 * allows it.
 *
 * <pre>{@code
 * Assises merged = programme.into(assises);
 * }</pre>
 *
 * @param edition whose programme it is
 * @param places where sessions take place
 * @param rooms the rooms in these places
 * @param themes what sessions are about
 * @param speakers who takes part
 * @param sessions in the order of the input
 * @param losses what the input says and the sessions do not, each with its place in the input
 */
public record ImportedProgramme(
    EditionId edition,
    List<Place> places,
    List<Room> rooms,
    List<Theme> themes,
    List<Speaker> speakers,
    List<Session> sessions,
    List<Problem> losses) {
  /**
   * @throws IllegalArgumentException if a session is of another edition
   */
  public ImportedProgramme {
    requireNonNull(edition, "edition");
    places = List.copyOf(places);
    rooms = List.copyOf(rooms);
    themes = List.copyOf(themes);
    speakers = List.copyOf(speakers);
    sessions = List.copyOf(sessions);
    losses = List.copyOf(losses);
    if (!sessions.stream().allMatch(session -> session.edition().equals(edition))) {
      throw new IllegalArgumentException(
          "an imported programme is that of one edition, " + edition.value());
    }
  }

  /**
   * Adds the programme to an assises. A session takes the place of the one with the same id; a
   * place, room, theme or speaker that is already there stays as the city has it, consents and all.
   *
   * @param assises has the edition
   * @return the assises with the programme
   * @throws IllegalArgumentException if the edition is not in the assises, something refers to what
   *     is in neither, or a room of the same id is in another place there
   */
  public Assises into(Assises assises) {
    refuseRoomsElsewhere(assises.rooms());
    return assises.toBuilder()
        .places(withNew(assises.places(), places, Place::id))
        .rooms(withNew(assises.rooms(), rooms, Room::id))
        .themes(withNew(assises.themes(), themes, Theme::id))
        .speakers(withNew(assises.speakers(), speakers, Speaker::id))
        .sessions(replaced(assises.sessions()))
        .build();
  }

  /** Sessions would silently move to the other place. */
  private void refuseRoomsElsewhere(List<Room> known) {
    Map<RoomId, PlaceId> places = new HashMap<>();
    known.forEach(room -> places.put(room.id(), room.place()));
    for (Room room : rooms) {
      if (!places.getOrDefault(room.id(), room.place()).equals(room.place())) {
        throw new IllegalArgumentException(
            "the room " + room.id().value() + " is in another place already");
      }
    }
  }

  private static <T> List<T> withNew(List<T> known, List<T> imported, Function<T, Id> id) {
    Map<Id, T> byId = new HashMap<>();
    known.forEach(item -> byId.put(id.apply(item), item));
    List<T> all = new ArrayList<>(known);
    imported.stream().filter(item -> !byId.containsKey(id.apply(item))).forEach(all::add);
    return all;
  }

  private List<Session> replaced(List<Session> known) {
    Map<SessionId, Session> imported = new HashMap<>();
    sessions.forEach(session -> imported.put(session.id(), session));
    List<Session> all = new ArrayList<>();
    for (Session session : known) {
      Session newer = imported.remove(session.id());
      all.add(newer == null ? session : newer);
    }
    sessions.stream().filter(session -> imported.containsKey(session.id())).forEach(all::add);
    return all;
  }
}
