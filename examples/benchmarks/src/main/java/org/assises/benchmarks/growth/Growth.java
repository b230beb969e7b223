package org.assises.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures each {@link Walk} at n, 2n and 4n, and reports the growth of the time from 2n to 4n: a
 * factor of about 2 if it is linear, about 4 if it is quadratic.
 */
public final class Growth {
  private static final int ROUNDS = 3;
  private static final double QUADRATIC = 3.2;
  private static final double NOTICEABLE_MILLIS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** {@return the names of the walks whose time grew noticeably faster than the input} */
  public static List<String> measure() throws Exception {
    List<String> steep = new ArrayList<>();
    System.out.printf(
        Locale.ROOT, "%-58s %9s %9s %9s %9s %6s%n", "walk", "n", "ms: n", "2n", "4n", "4n/2n");
    for (Walk walk : Walks.all()) {
      double once = millis(walk, walk.n());
      double twice = millis(walk, 2 * walk.n());
      double fourTimes = millis(walk, 4 * walk.n());
      double growth = fourTimes / Math.max(twice, 0.001);
      System.out.printf(
          Locale.ROOT,
          "%-58s %9d %9.1f %9.1f %9.1f %6.1f%n",
          walk.name(),
          walk.n(),
          once,
          twice,
          fourTimes,
          growth);
      if (growth > QUADRATIC && fourTimes > NOTICEABLE_MILLIS) {
        steep.add(walk.name());
      }
    }
    return steep;
  }

  /** {@return the processor time of the quickest of a few rounds} */
  private static double millis(Walk walk, int n) throws Exception {
    long best = Long.MAX_VALUE;
    Walk.Run run = walk.input().of(n);
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREADS.getCurrentThreadCpuTime();
      if (run.run() == null) {
        throw new AssertionError(walk.name() + " gave nothing");
      }
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
    }
    return best / 1e6;
  }
}
