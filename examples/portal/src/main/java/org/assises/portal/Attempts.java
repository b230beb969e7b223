package org.assises.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong passwords of the last minute. */
final class Attempts {
  private static final int MOST = 10;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;
  private final Deque<Instant> wrong = new ArrayDeque<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  synchronized void addWrong() {
    wrong.add(clock.instant());
    if (wrong.size() > MOST) {
      wrong.remove();
    }
  }

  /** {@return whether no further password is to be checked for now} */
  synchronized boolean areTooMany() {
    return wrong.size() == MOST && wrong.element().plus(WINDOW).isAfter(clock.instant());
  }
}
