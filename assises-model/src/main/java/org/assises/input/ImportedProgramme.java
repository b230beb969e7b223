package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.Place;
import org.assises.model.Room;
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
 * ImportResult result = programme.into(assises, ImportOptions.of(new SourceId("agenda")));
 * }</pre>
 *
 * @param edition whose programme it is
 * @param places where sessions take place
 * @param rooms the rooms in these places
 * @param themes what sessions are about
 * @param speakers who takes part
 * @param sessions in the order of the input
 * @param provenances how the source identifies a session, and which revision was read; of one that
 *     is not in it, the id alone identifies it
 * @param losses what the input says and the sessions do not, each with its place in the input
 */
public record ImportedProgramme(
    EditionId edition,
    List<Place> places,
    List<Room> rooms,
    List<Theme> themes,
    List<Speaker> speakers,
    List<Session> sessions,
    Map<SessionId, Provenance> provenances,
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
    provenances = Map.copyOf(provenances);
    losses = List.copyOf(losses);
    if (!sessions.stream().allMatch(session -> session.edition().equals(edition))) {
      throw new IllegalArgumentException(
          "an imported programme is that of one edition, " + edition.value());
    }
  }

  /**
   * {@return where the texts and links of the programme hold contact data, and what; never the
   * value} A publication is refused while one of them is in it. The place is that of the item:
   * {@code sessions/opening/description/fr}.
   */
  public List<Problem> contactData() {
    HoldingBack holding = new HoldingBack();
    heldBack(holding);
    return holding.found();
  }

  /**
   * {@return the programme without the texts and links that hold contact data} What a session,
   * place, room or theme must have, its title or name, loses the contact data alone and keeps the
   * rest. Each of them is a loss more.
   */
  public ImportedProgramme withContactDataHeldBack() {
    return heldBack(new HoldingBack());
  }

  private ImportedProgramme heldBack(HoldingBack holding) {
    List<Place> openPlaces = places.stream().map(holding::of).toList();
    List<Room> openRooms = rooms.stream().map(holding::of).toList();
    List<Theme> openThemes = themes.stream().map(holding::of).toList();
    List<Speaker> openSpeakers = speakers.stream().map(holding::of).toList();
    List<Session> openSessions = sessions.stream().map(holding::of).toList();
    return new ImportedProgramme(
        edition,
        openPlaces,
        openRooms,
        openThemes,
        openSpeakers,
        openSessions,
        provenances,
        holding.losses(losses));
  }

  /**
   * A programme whose source says neither how it identifies sessions nor which revision they are.
   *
   * @throws IllegalArgumentException if a session is of another edition
   */
  public ImportedProgramme(
      EditionId edition,
      List<Place> places,
      List<Room> rooms,
      List<Theme> themes,
      List<Speaker> speakers,
      List<Session> sessions,
      List<Problem> losses) {
    this(edition, places, rooms, themes, speakers, sessions, Map.of(), losses);
  }

  /**
   * Brings the programme into an assises, as it follows its source: what changed there is taken
   * over, what the city edited by hand stays, what is gone is cancelled, and an older revision
   * never replaces a newer one. Importing the same twice changes nothing.
   *
   * @param assises has the edition
   * @return the assises with the programme, which remembers what came from the source, and a report
   * @throws IllegalArgumentException if the edition is not in the assises, or something refers to
   *     what is in neither
   */
  public ImportResult into(Assises assises, ImportOptions options) {
    return new Importing(assises, options)
        .bring(options.holdBack() ? withContactDataHeldBack() : this);
  }
}
