package org.assises.json.support;

import java.util.Optional;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.publication.Publication;

/** Finds the times that sessions had before they were last moved. */
public final class FormerSlots {
  private final Publication publication;

  private FormerSlots(Publication publication) {
    this.publication = publication;
  }

  public static FormerSlots of(Publication publication) {
    return new FormerSlots(publication);
  }

  /**
   * Returns the former time of a session. It is empty if the session was not moved, or if its time
   * only became more or less precise.
   */
  public Optional<Slot> of(Session session) {
    return publication.formerSlot(session.id()).filter(from -> differ(from, session.slot()));
  }

  private static boolean differ(Slot from, Slot to) {
    if (from.firstDay().isEmpty()) {
      return false;
    }
    if (from instanceof Slot.Timed earlier && to instanceof Slot.Timed later) {
      return !earlier.start().toInstant().equals(later.start().toInstant());
    }
    return !from.firstDay().equals(to.firstDay());
  }
}
