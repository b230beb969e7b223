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
 * A programme that a reader took from another system: the sessions of one edition with their
 * places, rooms, themes and speakers, and the losses.
 *
 * <p>Imported names of people have no legal basis. They are not published until the city records
 * one.
 *
 * <pre>{@code
 * ImportResult result = programme.into(assises, ImportOptions.of(new SourceId("agenda")));
 * }</pre>
 *
 * @param edition the edition of the programme
 * @param places the places of the sessions
 * @param rooms the rooms in these places
 * @param themes the themes of the sessions
 * @param speakers the people who take part
 * @param sessions the sessions, in the order of the input
 * @param provenances the identity and revision of sessions at the source; a session without an
 *     entry is identified by its id alone
 * @param losses the parts of the input that could not be represented, each with its place
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
   * @throws IllegalArgumentException if a session belongs to another edition
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
          "all sessions of an imported programme must belong to the edition " + edition.shown());
    }
  }

  /**
   * {@return the kind and place of contact data in the texts and links, without its value} Contact
   * data prevents publication. A place is the path of a member, such as {@code
   * sessions/opening/description/fr}, or the place in the source if the reader found it there.
   */
  public List<Problem> contactData() {
    HoldingBack holding = new HoldingBack();
    heldBack(holding);
    return holding.found(losses);
  }

  /**
   * {@return a copy without the texts and links that contain contact data} Titles and names keep
   * their text and lose only the contact data. Each removal is added to the losses.
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
   * Creates a programme whose source gives neither ids nor revisions of sessions.
   *
   * @throws IllegalArgumentException if a session belongs to another edition
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
   * Merges the programme into an assises. Changes at the source are applied, edits by the city are
   * kept, and missing sessions are treated as the options say. An older revision never replaces a
   * newer one. Importing the same programme twice changes nothing.
   *
   * @param assises the assises, which must contain the edition
   * @return the assises with the programme and the records for the next import, and a report
   * @throws IllegalArgumentException if the assises does not contain the edition, or an item refers
   *     to an id that neither contains
   */
  public ImportResult into(Assises assises, ImportOptions options) {
    if (!assises.has(edition)) {
      throw new IllegalArgumentException(
          "the assises has no edition " + edition.shown() + "; add it before the import");
    }
    return new Importing(assises, options)
        .bring(options.holdBack() ? withContactDataHeldBack() : this);
  }
}
