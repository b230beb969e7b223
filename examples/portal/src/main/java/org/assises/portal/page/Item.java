package org.assises.portal.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.model.Accessibility;
import org.assises.model.Broadcast;
import org.assises.model.Edition;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Theme;

/**
 * A session as shown in the programme and on its own page.
 *
 * @param site what all pages share
 * @param session which
 */
public record Item(Site site, Session session) {

  /** {@return its address on the site} */
  public String path() {
    return "/seances/" + session.id().value();
  }

  /** {@return the kind in words, such as {@code Atelier}} */
  public String kind() {
    return site.words().of("kind", session.kind());
  }

  public Spoken title() {
    return site.say(session.title());
  }

  /** {@return whether it does not take place} */
  public boolean isCancelled() {
    return session.status() == SessionStatus.CANCELLED;
  }

  /** {@return its hours, such as {@code 10 h – 12 h}; empty if not known} */
  public Optional<String> hours() {
    return session.slot() instanceof Slot.Timed timed
        ? Optional.of(hours(timed))
        : Optional.empty();
  }

  /** {@return its time, as precisely as it is known} */
  public String when() {
    return session
        .slot()
        .match(
            timed -> dates().weekday(timed.start().toLocalDate()) + ", " + hours(timed),
            half ->
                dates().weekday(half.day())
                    + ", "
                    + site.words().of("part", half.part()).toLowerCase(site.words().language()),
            this::days,
            unscheduled -> site.words().of("unscheduled"));
  }

  /** {@return the people who take part} */
  public List<Voice> voices() {
    return session.contributions().stream().map(part -> new Voice(site, session, part)).toList();
  }

  /** {@return the themes} */
  public List<Theme> themes() {
    return session.themes().stream().map(site.assises()::theme).toList();
  }

  /** {@return place and room, such as {@code Chapeau Rouge, salle 2}} */
  public Optional<String> where() {
    Optional<String> place = site.assises().placeOf(session).map(known -> site.plain(known.name()));
    Optional<String> room = room().map(known -> site.plain(known.name()));
    return room.isPresent() ? Optional.of(place.orElse("") + ", " + room.get()) : place;
  }

  /** {@return the address of the place; empty if not known} */
  public Optional<String> address() {
    return site.assises()
        .placeOf(session)
        .flatMap(org.assises.model.Place::address)
        .map(org.assises.model.Address::line);
  }

  /** {@return the accessibility of place, room and session} */
  public List<String> accessibility() {
    Stream<Accessibility> ofPlace =
        site.assises().placeOf(session).stream().flatMap(place -> place.accessibility().stream());
    Stream<Accessibility> ofRoom = room().stream().flatMap(room -> room.accessibility().stream());
    return Stream.of(ofPlace, ofRoom, session.accessibility().stream())
        .flatMap(offers -> offers)
        .distinct()
        .map(offer -> site.words().of("offer", offer))
        .toList();
  }

  /** {@return the live streams and replays of the session, or else of the edition} */
  public List<Broadcast> broadcasts() {
    if (isCancelled()) {
      return List.of();
    }
    Edition edition = site.assises().edition(session.edition());
    return session.broadcasts().isEmpty() && !session.kind().isPreparatory()
        ? site.current(edition, edition.broadcasts())
        : site.current(edition, session.broadcasts());
  }

  /** {@return the room, with the place if that is not the venue} */
  public Optional<String> room(Edition edition) {
    boolean elsewhere = session.place().isPresent() && !session.place().equals(edition.venue());
    return elsewhere ? where() : room().map(known -> site.plain(known.name()));
  }

  /** {@return the attendance as precisely as it is known, with differing sources} */
  public Optional<String> attendance() {
    return session
        .attendance()
        .map(
            count ->
                site.figures().of(count.value())
                    + site.figures().otherwise(count).map(it -> " (" + it + ")").orElse(""));
  }

  private Optional<Room> room() {
    return session.room().map(site.assises()::room);
  }

  private String hours(Slot.Timed timed) {
    String start = hour(timed.start());
    return timed.end().map(end -> start + " – " + hour(end)).orElse(start);
  }

  private String hour(ZonedDateTime time) {
    return dates().hour(time.withZoneSameInstant(site.assises().zone()).toLocalTime());
  }

  private String days(Slot.WholeDay days) {
    return dates().range(days.first(), days.last());
  }

  private Dates dates() {
    return site.words().dates();
  }
}
