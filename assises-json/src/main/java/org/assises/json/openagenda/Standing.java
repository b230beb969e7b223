package org.assises.json.openagenda;

import java.util.List;
import java.util.function.Function;

/** What becomes of a session in the agenda. */
sealed interface Standing {
  /** Returns the result of the function for a session that is shown, or that is left out. */
  <R> R match(Function<Shown, R> shown, Function<LeftOut, R> leftOut);

  /** An event is scheduled as its timings say. */
  int SCHEDULED = 1;

  /** Its timings changed. */
  int RESCHEDULED = 2;

  /** It does not take place then, and new timings are not known. */
  int POSTPONED = 4;

  int CANCELLED = 6;

  /** It is an event. */
  record Shown(List<AgendaTimings.Timing> timings, int status) implements Standing {
    @Override
    public <R> R match(Function<Shown, R> shown, Function<LeftOut, R> leftOut) {
      return shown.apply(this);
    }
  }

  /**
   * It is none.
   *
   * @param reason why, as the message {@code left-out} names it
   * @param earlier whether it may have been one
   */
  record LeftOut(String reason, boolean earlier) implements Standing {
    @Override
    public <R> R match(Function<Shown, R> shown, Function<LeftOut, R> leftOut) {
      return leftOut.apply(this);
    }
  }
}
