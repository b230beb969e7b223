package org.assises.json.schedule.write;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assises.json.support.EditionLosses;
import org.assises.json.support.ProgrammeLosses;
import org.assises.json.support.SessionPart;
import org.assises.json.wording.JsonMessages;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.Place;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.wording.Message;

/** Finds what schedule.json leaves out of an edition or states less precisely. */
public final class ScheduleLosses {
  private static final Set<SessionPart> CARRIED =
      EnumSet.of(
          SessionPart.KIND,
          SessionPart.DESCRIPTION,
          SessionPart.ROOM,
          SessionPart.THEMES,
          SessionPart.PEOPLE,
          SessionPart.LANGUAGES,
          SessionPart.REGISTRATION,
          SessionPart.DOCUMENTS,
          SessionPart.BROADCASTS,
          SessionPart.PAGE);

  private final Assises assises;
  private final ScheduleOptions options;
  private final List<Locale> languages;
  private final ProgrammeLosses losses;

  public ScheduleLosses(Publication publication, ScheduleOptions options) {
    this.assises = publication.assises();
    this.options = options;
    this.languages = options.languages(assises);
    this.losses = new ProgrammeLosses(publication, CARRIED);
  }

  public List<Loss> all() {
    losses.addDescription();
    losses.addHolder();
    losses.addLicence();
    Edition edition = assises.edition(options.edition());
    if (!edition.broadcasts().isEmpty()) {
      losses.add(edition.id(), "broadcasts");
    }
    if (!edition.documents().isEmpty()) {
      losses.add(edition.id(), "documents");
    }
    if (edition.startDate().value().day().isEmpty()) {
      losses.add(edition.id(), JsonMessages.of("day-as-period"));
    }
    losses.addLanguages(edition, languages);
    EditionLosses.besideTheProgramme(edition).forEach(loss -> losses.add(loss.item(), loss.what()));
    assises.places().forEach(this::add);
    assises.programme(options.edition()).forEach(this::add);
    return losses.list();
  }

  private void add(Place place) {
    boolean more =
        place.address().isPresent()
            || place.coordinates().isPresent()
            || !place.accessibility().isEmpty()
            || place.page().isPresent();
    if (more) {
      losses.add(place.id(), "all-but-name");
    }
  }

  private void add(Session session) {
    if (session.status() == SessionStatus.CANCELLED) {
      losses.add(session.id(), leftOut("cancelled"));
      return;
    }
    if (session.status() == SessionStatus.POSTPONED) {
      losses.add(session.id(), leftOut("postponed"));
      return;
    }
    if (!ScheduledSession.isPossible(session)) {
      losses.add(session.id(), leftOut(why(session.slot())));
      return;
    }
    if (!ScheduledSession.of(session).isInWholeMinutes()) {
      losses.add(session.id(), "seconds");
    }
    if (session.languages().size() > 1) {
      losses.add(session.id(), "further-languages");
    }
    losses.addParts(session);
    losses.addLanguages(session, languages);
  }

  private static Message leftOut(String reason) {
    return Message.of("left-out", "reason", reason);
  }

  private static String why(Slot slot) {
    return slot.match(
        timed -> "no-end", half -> "no-hours", days -> "no-hours", unscheduled -> "no-day");
  }
}
