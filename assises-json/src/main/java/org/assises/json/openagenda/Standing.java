package org.assises.json.openagenda;

import java.util.List;

/** What becomes of a session in the agenda. */
sealed interface Standing {
  /** An event is scheduled as its timings say. */
  int SCHEDULED = 1;

  /** Its timings changed. */
  int RESCHEDULED = 2;

  /** It does not take place then, and new timings are not known. */
  int POSTPONED = 4;

  int CANCELLED = 6;

  /** It is an event. */
  record Shown(List<AgendaTimings.Timing> timings, int status) implements Standing {}

  /**
   * It is none.
   *
   * @param reason why, as the message {@code left-out} names it
   * @param earlier whether it may have been one
   */
  record LeftOut(String reason, boolean earlier) implements Standing {}
}
