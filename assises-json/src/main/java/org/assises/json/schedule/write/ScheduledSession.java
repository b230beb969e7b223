package org.assises.json.schedule.write;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** A session that the format can carry: it takes place, and its start and length are known. */
public record ScheduledSession(Session session, ZonedDateTime start, Duration length) {

  /** {@return whether the format can carry it} */
  static boolean isPossible(Session session) {
    return session.status() != SessionStatus.CANCELLED
        && session.status() != SessionStatus.POSTPONED
        && session.slot() instanceof Slot.Timed timed
        && timed.length().isPresent();
  }

  /**
   * {@return the session with its hours}
   *
   * @throws IllegalArgumentException if the format cannot carry it
   */
  public static ScheduledSession of(Session session) {
    if (!isPossible(session)) {
      throw new IllegalArgumentException("session " + session.id().value() + " has no hours");
    }
    Slot.Timed timed = (Slot.Timed) session.slot();
    return new ScheduledSession(session, timed.start(), timed.length().orElseThrow());
  }

  ZonedDateTime end() {
    return start.plus(length);
  }

  /** In seconds of the epoch: none ends between two. */
  long endSecond() {
    return start.toEpochSecond() + length.toSeconds();
  }

  LocalDate day() {
    return start.toLocalDate();
  }

  /** {@return whether hours and minutes say all of its time} */
  boolean isInWholeMinutes() {
    return start.getSecond() == 0 && length.toSecondsPart() == 0;
  }

  /** {@return the start on the clock, such as {@code 09:00}} */
  String clock() {
    return String.format(Locale.ROOT, "%02d:%02d", start.getHour(), start.getMinute());
  }

  /** {@return the length in hours and minutes, such as {@code 01:30}} */
  String duration() {
    return String.format(Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart());
  }
}
