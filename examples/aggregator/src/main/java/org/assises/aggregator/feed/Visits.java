package org.assises.aggregator.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plans the visits of cities: after the usual time, later after failures, and never all at once.
 */
final class Visits implements AutoCloseable {
  private static final int LONGEST_BACK_OFF = 6;

  private final long pollMillis;
  private final SplittableRandom random;
  private final Runnable wake;
  private final PriorityQueue<Visit> planned = new PriorityQueue<>();
  private @Nullable ScheduledExecutorService clock;

  /**
   * @param poll the time between two visits of a city
   * @param seed a number that differs for each reader
   * @param wake called when a visit is due
   */
  Visits(Duration poll, long seed, Runnable wake) {
    this.pollMillis = poll.toMillis();
    this.random = new SplittableRandom(seed);
    this.wake = wake;
  }

  private record Visit(long at, CitySplit city) implements Comparable<Visit> {
    @Override
    public int compareTo(Visit other) {
      return Long.compare(at, other.at);
    }
  }

  /**
   * Plans the next visit of a city: up to a tenth earlier or later, and twice as late for each
   * failure.
   */
  void plan(CitySplit city) {
    int failures = Math.min(LONGEST_BACK_OFF, city.progress().failures());
    long wait = pollMillis << failures;
    long jitter = (long) (wait * (random.nextDouble() - 0.5) / 5);
    planned.add(new Visit(now() + wait + jitter, city));
    if (clock == null) {
      clock = Executors.newSingleThreadScheduledExecutor(Visits::daemon);
    }
    var unused = clock.schedule(wake, wait + jitter, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "visits");
    thread.setDaemon(true);
    return thread;
  }

  boolean hasDue() {
    return !planned.isEmpty() && planned.peek().at() <= now();
  }

  /** {@return the cities that are due; each is returned once} */
  List<CitySplit> due() {
    List<CitySplit> due = new ArrayList<>();
    while (hasDue()) {
      due.add(planned.remove().city());
    }
    return due;
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }

  @Override
  public void close() {
    if (clock != null) {
      clock.shutdownNow();
    }
  }
}
