package org.assises.publication;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Broadcast;
import org.assises.model.Contribution;
import org.assises.model.Edition;
import org.assises.model.Place;
import org.assises.model.PlaceId;
import org.assises.model.Room;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Subject;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/**
 * A session in its published form, with the values that it takes from other items: the place and
 * organizer of its edition, the names of people and themes, and the functions that people hold on
 * its day.
 *
 * <p>Formats write these values, and revisions are computed from them.
 */
public final class ShownSession {
  private final Assises assises;
  private final Session session;
  private final Edition edition;

  ShownSession(Assises assises, Session session) {
    this.assises = assises;
    this.session = session;
    this.edition = assises.edition(session.edition());
  }

  /** {@return all facts that sessions can show, in the order in which changes list them} */
  public static List<Fact> facts() {
    return SessionFacts.OF_SESSION.all();
  }

  /**
   * {@return the value of a fact; empty if the session does not have it}
   *
   * <p>A format that writes unknown facts with {@link ChangeTexts#line} needs no change when new
   * facts are added.
   */
  public Optional<ShownValue> fact(Fact fact) {
    return SessionFacts.OF_SESSION.shown(this, fact);
  }

  /** {@return the session} */
  public Session session() {
    return session;
  }

  /** {@return its edition} */
  public Edition edition() {
    return edition;
  }

  /** {@return its title} */
  public Text title() {
    return session.title();
  }

  /** {@return when it takes place} */
  public Slot slot() {
    return session.slot();
  }

  /**
   * {@return the status, which is cancelled if the edition is cancelled, and postponed if the
   * edition is postponed and no longer has the session's day}
   */
  public SessionStatus status() {
    return session.status();
  }

  /** {@return the place; empty if not known} */
  public Optional<Place> place() {
    return assises.placeOf(session);
  }

  Optional<PlaceId> placeId() {
    return place().map(Place::id);
  }

  /** {@return the room; empty if not recorded} */
  public Optional<Room> room() {
    Optional<RoomId> room = session.room();
    return room.isPresent() ? Optional.of(assises.room(room.get())) : Optional.empty();
  }

  /**
   * {@return the name to show if no place is known: that of the commune, else that of the series}
   */
  public Text locality() {
    Optional<Territory> territory = assises.territory();
    return territory.isPresent() ? territory.get().name() : assises.name();
  }

  /** {@return the themes, in the order of the session} */
  public List<Theme> themes() {
    List<Theme> shown = new ArrayList<>(session.themes().size());
    for (ThemeId theme : session.themes()) {
      shown.add(assises.theme(theme));
    }
    return shown;
  }

  /**
   * {@return the web page of the session, else of its edition, else of the series; empty if there
   * is none}
   */
  public Optional<URI> nearestPage() {
    return session.page().isPresent() ? session.page() : editionPage();
  }

  /** {@return the web page of its edition, else of the series; empty if there is none} */
  public Optional<URI> editionPage() {
    return edition.page().isPresent() ? edition.page() : assises.page();
  }

  /** {@return the organizer of its edition, else of the series; empty if none is recorded} */
  public Optional<ShownOrganization> organizer() {
    return ShownOrganization.organizer(edition, assises);
  }

  /** {@return the live streams and replays of its edition, without its own} */
  public List<Broadcast> editionBroadcasts() {
    return session.kind().isPreparatory() ? List.of() : edition.broadcasts();
  }

  /** {@return the country of the address of the place; empty if it is not known} */
  public Optional<String> country() {
    return place().flatMap(Place::address).flatMap(assises::countryOf);
  }

  /**
   * {@return the day whose functions people have: the first day of its slot, else of its edition;
   * empty if neither is known to the day}
   */
  public Optional<LocalDate> day() {
    return assises.dayOf(session);
  }

  /** {@return the contributions, in the order of the session} */
  public List<ShownContribution> contributions() {
    List<ShownContribution> shown = new ArrayList<>(session.contributions().size());
    for (Contribution part : session.contributions()) {
      shown.add(new ShownContribution(assises, session, part));
    }
    return shown;
  }

  /** {@return the title of the survey or edition that the session reports on} */
  public Text title(Subject subject) {
    return subject.match(
        of -> assises.survey(of.survey()).title(),
        of -> assises.edition(of.edition()).title().value(),
        of -> assises.edition(of.edition()).title().value());
  }

  /** {@return the year in which the first edition of the series starts} */
  public int firstYear() {
    return assises.editions().get(0).startDate().value().earliest().getYear();
  }
}
