package org.assises.json.support;

import java.util.Optional;
import org.assises.model.Session;
import org.assises.model.Slot;
import org.assises.publication.Publication;

/** When sessions were to take place before they were last moved. */
public final class FormerSlots {
  private final Publication publication;

  private FormerSlots(Publication publication) {
    this.publication = publication;
  }

  public static FormerSlots of(Publication publication) {
    return new FormerSlots(publication);
  }

  /**
   * {@return when a session was to take place; empty where it was not moved, or only came to be
   * known more or less exactly}
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
