package org.assises.json.openagenda;

import java.util.List;
import java.util.function.Function;

/** Whether and how a session is an event in the agenda. */
sealed interface Standing {
  /** Returns the result of the function for the kind of decision. */
  <R> R match(Function<Shown, R> shown, Function<LeftOut, R> leftOut);

  /** The event takes place at its timings. */
  int SCHEDULED = 1;

  /** The timings of the event changed. */
  int RESCHEDULED = 2;

  /** The event does not take place at its timings, and new ones are not known. */
  int POSTPONED = 4;

  int CANCELLED = 6;

  /** The session is an event. */
  record Shown(List<AgendaTimings.Timing> timings, int status) implements Standing {
    @Override
    public <R> R match(Function<Shown, R> shown, Function<LeftOut, R> leftOut) {
      return shown.apply(this);
    }
  }

  /**
   * The session is not an event.
   *
   * @param reason the reason, as a parameter of the message {@code left-out}
   * @param earlier whether it may have been an event before
   */
  record LeftOut(String reason, boolean earlier) implements Standing {
    @Override
    public <R> R match(Function<Shown, R> shown, Function<LeftOut, R> leftOut) {
      return leftOut.apply(this);
    }
  }
}
