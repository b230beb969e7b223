package org.assises.publication;

import java.util.ArrayList;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Mandate;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Speaker;

/**
 * Collects the values of other items that a session shows. Only revisions need them, so that a
 * format does not load this class.
 */
final class SessionBeside {
  private final Assises assises;
  private final ShownSession shown;
  private final Beside beside = new Beside();

  private SessionBeside(Assises assises, ShownSession shown) {
    this.assises = assises;
    this.shown = shown;
  }

  /** {@return the values of other items that a session of an assises shows} */
  static Beside of(Assises assises, ShownSession shown) {
    SessionBeside values = new SessionBeside(assises, shown);
    values.add(shown.session());
    return values.beside;
  }

  private void add(Session session) {
    addSeries(session);
    addEdition(session);
    shown.place().ifPresent(place -> beside.add(place.id(), place));
    shown.room().ifPresent(room -> beside.add(room.id(), room));
    shown.organizer().ifPresent(body -> body.addTo(beside));
    shown.themes().forEach(theme -> beside.add(theme.id(), theme.name()));
    shown.contributions().forEach(this::addContribution);
    session.subjects().forEach(subject -> beside.add(subject.about(), shown.title(subject)));
  }

  private void addSeries(Session session) {
    List<Object> values = new ArrayList<>();
    values.add(assises.languages());
    if (shown.place().isEmpty()) {
      values.add(shown.locality());
    }
    shown.country().ifPresent(values::add);
    values.add(assises.zone()); // Feeds give the zone of a slot if it differs from this one.
    if (!session.themes().isEmpty()) {
      values.add(shown.firstYear());
    }
    if (session.page().isEmpty() && shown.edition().page().isEmpty()) {
      values.add(assises.page());
    }
    beside.add(assises.id(), values);
  }

  private void addEdition(Session session) {
    Edition edition = shown.edition();
    List<Object> values = new ArrayList<>();
    values.add(edition.title().value());
    values.add(edition.organizer());
    values.add(shown.editionBroadcasts());
    if (session.page().isEmpty()) {
      values.add(edition.page());
    }
    if (session.slot() instanceof Slot.Unscheduled) {
      values.add(edition.startDate().value());
      values.add(edition.endDate().map(end -> end.value()));
    }
    beside.add(edition.id(), values);
  }

  private void addContribution(ShownContribution part) {
    addPerson(part.person());
    part.absentPerson().ifPresent(this::addPerson);
    part.representedBody().ifPresent(body -> body.addTo(beside));
  }

  private void addPerson(ShownPerson person) {
    Speaker speaker = person.speaker();
    beside.add(
        speaker.id(),
        speaker.name(),
        speaker.biography(),
        speaker.page(),
        person.functions().stream().map(Mandate::function).toList(),
        person.functions().stream().map(Mandate::organization).toList());
    person.organizations().forEach(body -> body.addTo(beside));
  }
}
