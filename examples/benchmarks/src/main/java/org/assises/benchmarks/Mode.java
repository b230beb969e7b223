package org.assises.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure. */
enum Mode {
  /** Up to 10,000 items, in one JVM each. Ratios are accurate to about a tenth. */
  SHORT(1, 2, 3, 300, 7, 10_000, 100_000),
  /** Up to 100,000 items, quick methods in three JVMs each, and streams of a million. */
  FULL(3, 3, 3, 300, 9, 100_000, 1_000_000);

  private static final TimeValue WARMUP = TimeValue.seconds(1);
  private static final int VARIED_WARMUPS = 5;

  private final int forks;
  private final int warmups;
  private final int iterations;
  private final int millis;
  private final int processes;
  private final int large;
  private final int streamed;

  Mode(int forks, int warmups, int iterations, int millis, int processes, int large, int streamed) {
    this.forks = forks;
    this.warmups = warmups;
    this.iterations = iterations;
    this.millis = millis;
    this.processes = processes;
    this.large = large;
    this.streamed = streamed;
  }

  /** Sets how often and how long JMH measures quick methods. */
  ChainedOptionsBuilder quick(ChainedOptionsBuilder options) {
    return options
        .forks(forks)
        .warmupIterations(warmups)
        .warmupTime(WARMUP)
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(millis));
  }

  /**
   * Sets it for methods that the JVM still compiles after two or three seconds: those that write
   * Quimper's few items with all kinds of members, of which some are rare, and those that write
   * calendars. Two to three seconds after its start, a JVM needs 1.25 to 3.1 ms for a calendar of
   * 1,000 sessions; after nearly five seconds, 1.2 to 1.4 ms.
   */
  ChainedOptionsBuilder varied(ChainedOptionsBuilder options) {
    return quick(options).warmupIterations(VARIED_WARMUPS);
  }

  /** Sets it for methods that take half a second per call, and are compiled after some calls. */
  ChainedOptionsBuilder slow(ChainedOptionsBuilder options) {
    return slowest(options).warmupIterations(this == FULL ? warmups : 1);
  }

  /** Sets it for methods that take seconds per call, and are warm after one call. */
  ChainedOptionsBuilder slowest(ChainedOptionsBuilder options) {
    return options
        .forks(1)
        .warmupIterations(1)
        .warmupTime(WARMUP)
        .measurementIterations(this == FULL ? iterations : 1)
        .measurementTime(TimeValue.milliseconds(millis));
  }

  /** {@return the number of JVMs for each kind of first export} */
  int processes() {
    return processes;
  }

  /** {@return the largest number of items at once} */
  int large() {
    return large;
  }

  /** {@return the number of items in one stream} */
  int streamed() {
    return streamed;
  }
}
