package org.assises.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Text;
import org.assises.testing.Draw;

/** A foreign calendar that changes at random. One event is always in it. */
final class RandomCalendar {
  private static final int MOST_EVENTS = 8;

  private final Draw draw;
  private final String prefix;
  private final Map<SessionId, Session> sessions = new LinkedHashMap<>();
  private final Map<SessionId, Long> sequences = new HashMap<>();

  /**
   * @param prefix the prefix of its ids, so that different calendars have different ids
   */
  RandomCalendar(Draw draw, String prefix) {
    this.draw = draw;
    this.prefix = prefix;
    put(Imports.session(prefix, prefix, 15, 12));
  }

  /** {@return the calendar after random changes; each increments the SEQUENCE of its event} */
  ImportedProgramme changed() {
    for (int i = draw.between(0, 3); i > 0; i--) {
      SessionId id = new SessionId(prefix + draw.between(1, MOST_EVENTS));
      Session event = sessions.get(id);
      if (event == null) {
        put(Imports.session(id.value(), id.value(), draw.between(1, 28), draw.between(8, 20)));
      } else if (draw.chance(30)) {
        sessions.remove(id);
      } else {
        put(changed(event));
      }
    }
    return programme();
  }

  private void put(Session event) {
    sessions.put(event.id(), event);
    sequences.merge(event.id(), 1L, Long::sum);
  }

  private Session changed(Session event) {
    Session.Builder changed = event.toBuilder();
    return switch (draw.between(0, 4)) {
      case 0 -> changed.slot(Imports.at(draw.between(1, 28), draw.between(8, 20))).build();
      case 1 ->
          changed.title(Text.of("fr", event.id().value() + " " + draw.between(1, 99))).build();
      case 2 -> changed.description(Text.of("fr", "Version " + draw.between(1, 99))).build();
      case 3 -> changed.status(SessionStatus.CANCELLED).build();
      default -> changed.status(SessionStatus.CONFIRMED).build();
    };
  }

  /** {@return the calendar with its events in random order} */
  ImportedProgramme programme() {
    List<Session> events = new ArrayList<>(sessions.values());
    Map<SessionId, Provenance> provenances = new HashMap<>();
    for (Session event : events) {
      provenances.put(
          event.id(),
          Provenance.of(event.id().value()).withSequence(sequences.getOrDefault(event.id(), 0L)));
    }
    return Imports.programme(provenances, draw.shuffled(events).toArray(Session[]::new));
  }
}
