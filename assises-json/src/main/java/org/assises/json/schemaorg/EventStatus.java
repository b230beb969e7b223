package org.assises.json.schemaorg;

import java.util.Optional;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.PartialDate;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** The status of an event (schema.org's EventStatusType). */
enum EventStatus {
  SCHEDULED("EventScheduled"),
  RESCHEDULED("EventRescheduled"),
  POSTPONED("EventPostponed"),
  CANCELLED("EventCancelled");

  private final String name;

  EventStatus(String name) {
    this.name = name;
  }

  String address() {
    return "https://schema.org/" + name;
  }

  /** {@return the status; a postponed edition is rescheduled once its new day is known} */
  static EventStatus of(Edition edition) {
    if (edition.status() == EditionStatus.CANCELLED) {
      return CANCELLED;
    }
    if (edition.status() != EditionStatus.POSTPONED) {
      return SCHEDULED;
    }
    boolean dayKnown = edition.startDate().value().precision() == PartialDate.Precision.DAY;
    return dayKnown ? RESCHEDULED : POSTPONED;
  }

  /**
   * {@return the status of a session}
   *
   * @param former the former slot; empty if the session was not moved
   */
  static EventStatus of(Session session, Optional<Slot> former) {
    if (session.status() == SessionStatus.CANCELLED) {
      return CANCELLED;
    }
    if (session.status() == SessionStatus.POSTPONED) {
      return POSTPONED;
    }
    if (former.isEmpty()) {
      return SCHEDULED;
    }
    return session.slot().firstDay().isPresent() ? RESCHEDULED : POSTPONED;
  }
}
