package org.assises.publication;

import java.util.ArrayList;
import java.util.List;
import org.assises.model.Assises;
import org.assises.model.Attested;
import org.assises.model.Author;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.FollowUp;
import org.assises.model.Location;
import org.assises.model.Mandate;
import org.assises.model.OnBehalfOf;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.model.Subject;

/**
 * What a reader sees of one item, with all that is shown beside it: items of equal views and equal
 * surroundings look the same in every format.
 */
final class Views {
  private final Assises assises;

  Views(Assises assises) {
    this.assises = assises;
  }

  List<Object> of(Session session) {
    List<Object> view = new ArrayList<>();
    view.add(session);
    assises.placeOf(session).ifPresent(view::add);
    session.room().map(assises::room).ifPresent(view::add);
    session.themes().forEach(theme -> view.add(assises.theme(theme)));
    session
        .contributions()
        .forEach(
            part -> {
              view.add(assises.speaker(part.speaker()));
              assises.mandatesOf(part, session).forEach(function -> add(function, view));
              part.onBehalfOf().ifPresent(other -> view.add(of(other)));
            });
    session.subjects().forEach(subject -> view.add(of(subject)));
    return view;
  }

  /** {@return what is shown with a session though it is said of its edition or of the series} */
  List<Object> around(Session session) {
    Edition edition = assises.edition(session.edition());
    List<Object> view = new ArrayList<>();
    view.add(edition.title().value());
    view.add(edition.status() == EditionStatus.CANCELLED);
    view.add(session.page().or(edition::page).or(assises::page));
    view.add(edition.organizer().or(assises::organizer).map(assises::organization));
    if (!session.kind().isPreparatory()) {
      view.add(edition.broadcasts());
    }
    if (session.slot() instanceof Slot.Unscheduled) {
      view.add(edition.startDate().value());
      view.add(edition.endDate().map(Attested::value));
    }
    return view;
  }

  List<Object> of(Proposal proposal) {
    List<Object> view = new ArrayList<>();
    view.add(proposal);
    proposal.themes().forEach(theme -> view.add(assises.theme(theme)));
    if (proposal.origin().orElse(null) instanceof Origin.InSession in) {
      view.add(assises.session(in.session()).title());
    }
    if (proposal.author().orElse(null) instanceof Author.Professional author) {
      author.organization().map(assises::organization).ifPresent(view::add);
    }
    for (Location location : proposal.locations()) {
      location.place().map(assises::place).ifPresent(view::add);
    }
    for (FollowUp followUp : proposal.followUps()) {
      followUp.responsible().map(assises::organization).ifPresent(view::add);
      followUp.measures().forEach(measure -> view.add(assises.measure(measure)));
    }
    return view;
  }

  private void add(Mandate function, List<Object> view) {
    view.add(function);
    function.organization().map(assises::organization).ifPresent(view::add);
  }

  private Object of(OnBehalfOf other) {
    return other instanceof OnBehalfOf.Person person
        ? assises.speaker(person.speaker())
        : assises.organization(((OnBehalfOf.Body) other).organization());
  }

  private Object of(Subject subject) {
    if (subject instanceof Subject.OfSurvey of) {
      return assises.survey(of.survey()).title();
    }
    return subject instanceof Subject.OfBalance of
        ? assises.edition(of.edition()).title()
        : assises.edition(((Subject.OfWorkshops) subject).edition()).title();
  }
}
