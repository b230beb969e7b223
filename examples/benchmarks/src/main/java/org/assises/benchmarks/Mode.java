package org.assises.benchmarks;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long is measured. */
enum Mode {
  /** Up to 10,000 items, in one JVM each: good for ratios, not for the last tenth. */
  SHORT(1, 2, 3, 300, 3, 10_000, 100_000),
  /** Up to 100,000 items, in three JVMs each what is quick, and streams of a million. */
  FULL(3, 3, 3, 300, 9, 100_000, 1_000_000);

  private static final TimeValue WARMUP = TimeValue.seconds(1);

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

  /** Sets how often and how long JMH measures what is quick. */
  ChainedOptionsBuilder quick(ChainedOptionsBuilder options) {
    return options
        .forks(forks)
        .warmupIterations(warmups)
        .warmupTime(WARMUP)
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(millis));
  }

  /** Sets it for what takes half a second a call, and has been compiled after some. */
  ChainedOptionsBuilder slow(ChainedOptionsBuilder options) {
    return slowest(options).warmupIterations(this == FULL ? warmups : 1);
  }

  /** Sets it for what takes seconds a call, and is warm after one. */
  ChainedOptionsBuilder slowest(ChainedOptionsBuilder options) {
    return options
        .forks(1)
        .warmupIterations(1)
        .warmupTime(WARMUP)
        .measurementIterations(this == FULL ? iterations : 1)
        .measurementTime(TimeValue.milliseconds(millis));
  }

  /** {@return how many JVMs are started for each way of a first export} */
  int processes() {
    return processes;
  }

  /** {@return the largest number of items that are handled at once} */
  int large() {
    return large;
  }

  /** {@return how many items are written in one stream} */
  int streamed() {
    return streamed;
  }
}
