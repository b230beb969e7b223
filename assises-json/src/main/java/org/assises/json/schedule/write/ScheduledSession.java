package org.assises.json.schedule.write;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** A session that the format can carry: one that takes place and has a known start and length. */
public record ScheduledSession(Session session, ZonedDateTime start, Duration length) {

  /** {@return whether the format can carry a session} */
  static boolean isPossible(Session session) {
    return session.status() != SessionStatus.CANCELLED
        && session.status() != SessionStatus.POSTPONED
        && session.slot() instanceof Slot.Timed timed
        && timed.length().isPresent();
  }

  /**
   * {@return the session with its hours}
   *
   * @throws IllegalArgumentException if the format cannot carry the session
   */
  public static ScheduledSession of(Session session) {
    if (!isPossible(session)) {
      throw new IllegalArgumentException("session " + session.id().shown() + " has no hours");
    }
    Slot.Timed timed = (Slot.Timed) session.slot();
    return new ScheduledSession(session, timed.start(), timed.length().orElseThrow());
  }

  ZonedDateTime end() {
    return start.plus(length);
  }

  /** Returns the end in seconds of the epoch; ends never have fractions of a second. */
  long endSecond() {
    return start.toEpochSecond() + length.toSeconds();
  }

  LocalDate day() {
    return start.toLocalDate();
  }

  /** {@return whether its start and length are whole minutes} */
  boolean isInWholeMinutes() {
    return start.getSecond() == 0 && length.toSecondsPart() == 0;
  }

  /** {@return the time of day of the start, such as {@code 09:00}} */
  String clock() {
    return String.format(Locale.ROOT, "%02d:%02d", start.getHour(), start.getMinute());
  }

  /** {@return the length in hours and minutes, such as {@code 01:30}} */
  String duration() {
    return String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
  }
}
