package org.assises.json.schedule.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.SessionStatus;

/** Reads the statuses of events from the words of schedules. */
final class States {
  private static final Map<String, SessionStatus> IN_THE_PROGRAMME =
      Map.of(
          "CONFIRMED", SessionStatus.CONFIRMED,
          "ACCEPTED", SessionStatus.TENTATIVE,
          "CANCELED", SessionStatus.CANCELLED,
          "CANCELLED", SessionStatus.CANCELLED);

  private States() {}

  /**
   * Returns the status of an event, which is confirmed if not stated. It is empty, and reported, if
   * the event is not in the programme, such as a draft.
   */
  public static Optional<SessionStatus> of(ReadObject event) {
    Optional<String> state = event.line("state").map(word -> word.toUpperCase(Locale.ROOT));
    if (state.isEmpty()) {
      return Optional.of(SessionStatus.CONFIRMED);
    }
    if (state.get().equals("DELAYED")) {
      event.report("state", "state-late");
      return Optional.of(SessionStatus.CONFIRMED);
    }
    Optional<SessionStatus> status = state.map(IN_THE_PROGRAMME::get);
    if (status.isEmpty()) {
      event.report("state", "state-unknown");
    }
    return status;
  }
}
