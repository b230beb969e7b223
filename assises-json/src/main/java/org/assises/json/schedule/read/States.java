package org.assises.json.schedule.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assises.model.SessionStatus;

/** The words of schedules for how an event stands. */
final class States {
  private static final Map<String, SessionStatus> IN_THE_PROGRAMME =
      Map.of(
          "CONFIRMED", SessionStatus.CONFIRMED,
          "ACCEPTED", SessionStatus.TENTATIVE,
          "CANCELED", SessionStatus.CANCELLED,
          "CANCELLED", SessionStatus.CANCELLED);

  private States() {}

  /**
   * {@return how the event stands, which is confirmed where that is not said; empty where it is not
   * in the programme, such as a draft, which is reported}
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
