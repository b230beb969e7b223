package org.assises.portal;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Limits the rate of password attempts. Nobody is locked out: after a few attempts, further ones
 * from the same origin wait for a turn, one per second, and a right password is still accepted.
 */
final class Guesses {
  private static final int FREE = 10;
  private static final int MOST_WAITING = 5;
  private static final int MOST_WAYS = 1_000;
  private static final long WINDOW = Duration.ofMinutes(1).toNanos();
  private static final long STEP = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoTime;
  private final Map<String, Way> ways = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Creates a limit without attempts.
   *
   * @param nanoTime a clock that only goes forward, in nanoseconds
   */
  Guesses(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Registers an attempt.
   *
   * @param name the origin: an address, or a browser that logged in before
   * @return the time to wait; empty if too many attempts are waiting
   */
  synchronized Optional<Duration> turn(String name) {
    Way way = ways.computeIfAbsent(name, unknown -> new Way(nanoTime.getAsLong()));
    forgetOldest();
    long now = nanoTime.getAsLong();
    way.forget(now);
    if (way.tried < FREE) {
      way.tried++;
      return Optional.of(Duration.ZERO);
    }
    long next = Math.max(now, way.next);
    if (next - now >= MOST_WAITING * STEP) {
      return Optional.empty();
    }
    way.next = next + STEP;
    return Optional.of(Duration.ofNanos(next - now));
  }

  /** Withdraws an attempt, because the password was right. */
  synchronized void right(String name) {
    Way way = ways.get(name);
    if (way != null && way.tried > 0) {
      way.tried--;
    }
  }

  private void forgetOldest() {
    Iterator<Way> oldest = ways.values().iterator();
    while (ways.size() > MOST_WAYS) {
      oldest.next();
      oldest.remove();
    }
  }

  /** The attempts from one origin in the last minute. */
  private static final class Way {
    private long since;
    private long next;
    private int tried;

    Way(long now) {
      since = now;
      next = now;
    }

    void forget(long now) {
      if (now - since > WINDOW) {
        since = now;
        tried = 0;
      }
    }
  }
}
