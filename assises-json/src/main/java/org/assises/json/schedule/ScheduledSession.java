package org.assises.json.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/** A session that the format can carry: it takes place, and its start and length are known. */
record ScheduledSession(Session session, ZonedDateTime start, Duration length) {

  /** {@return the session with its hours; empty where it cannot be carried} */
  static Optional<ScheduledSession> of(Session session) {
    if (session.status() == SessionStatus.CANCELLED
        || !(session.slot() instanceof Slot.Timed timed)) {
      return Optional.empty();
    }
    return timed.length().map(length -> new ScheduledSession(session, timed.start(), length));
  }

  ZonedDateTime end() {
    return start.plus(length);
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
