package org.assises.json.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.publication.Change;
import org.assises.publication.Publication;

/** When sessions were to take place before they were last moved, as far as history reaches. */
public final class FormerSlots {
  private final Map<SessionId, Slot> last = new HashMap<>();

  private FormerSlots() {}

  public static FormerSlots of(Publication publication) {
    FormerSlots slots = new FormerSlots();
    for (Change change : publication.history()) {
      if (change instanceof Change.SessionMoved moved) {
        slots.last.putIfAbsent(moved.item(), moved.from());
      }
    }
    return slots;
  }

  /**
   * {@return when a session was to take place; empty where it was not moved, or only came to be
   * known more or less exactly}
   */
  public Optional<Slot> of(Session session) {
    return Optional.ofNullable(last.get(session.id())).filter(from -> differ(from, session.slot()));
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
