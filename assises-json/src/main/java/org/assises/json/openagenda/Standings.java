package org.assises.json.openagenda;

import java.util.List;
import org.assises.json.openagenda.AgendaTimings.Timing;
import org.assises.json.support.FormerSlots;
import org.assises.json.support.OnlineAccess;
import org.assises.model.Assises;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.publication.Publication;

/** Decides which sessions are events, and with which timings and status. */
final class Standings {
  private final Publication publication;
  private final Assises assises;
  private final AgendaTimings timings;
  private final FormerSlots former;

  Standings(Publication publication, AgendaOptions options) {
    this.publication = publication;
    this.assises = publication.assises();
    this.timings = new AgendaTimings(options, assises.zone());
    this.former = FormerSlots.of(publication);
  }

  Standing of(Session session) {
    if (session.kind() == SessionKind.BREAK) {
      return leftOut(session, "break");
    }
    if (publication.shown(session).place().isEmpty() && OnlineAccess.of(session).isEmpty()) {
      return leftOut(session, "no-place");
    }
    List<Timing> now = timings.of(session.slot());
    boolean cancelled = isCancelled(session);
    if (!now.isEmpty()) {
      int planned = wasMoved(session) ? Standing.RESCHEDULED : Standing.SCHEDULED;
      int status = session.status() == SessionStatus.POSTPONED ? Standing.POSTPONED : planned;
      return new Standing.Shown(now, cancelled ? Standing.CANCELLED : status);
    }
    List<Timing> earlier = former.of(session).map(timings::of).orElse(List.of());
    if (!earlier.isEmpty() && session.slot() instanceof Slot.Unscheduled) {
      return new Standing.Shown(earlier, cancelled ? Standing.CANCELLED : Standing.POSTPONED);
    }
    return leftOut(session, why(session.slot()));
  }

  private Standing leftOut(Session session, String why) {
    boolean earlier =
        session.status() == SessionStatus.CANCELLED
            || publication.revision(session.id()).number() > 0;
    return new Standing.LeftOut(why, earlier);
  }

  private boolean isCancelled(Session session) {
    return session.status() == SessionStatus.CANCELLED;
  }

  private boolean wasMoved(Session session) {
    return former.of(session).filter(from -> !timings.of(from).isEmpty()).isPresent();
  }

  private static String why(Slot slot) {
    return slot.match(
        timed -> "no-end", half -> "no-hours", days -> "no-hours", unscheduled -> "no-day");
  }
}
