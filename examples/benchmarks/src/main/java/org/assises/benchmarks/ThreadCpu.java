package org.assises.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the thread that measures: what others do on the same machine does not
 * count, nor does what the collector's threads do (which favours whoever allocates more).
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCpu {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long before;

  /** In this iteration so far: processor time, set at its end. */
  public long cpuNanos;

  /** In this iteration so far: calls of the measured method, which counts them. */
  public long calls;

  @Setup(Level.Iteration)
  public void start() {
    calls = 0;
    before = threads.getCurrentThreadCpuTime();
  }

  @TearDown(Level.Iteration)
  public void stop() {
    cpuNanos = threads.getCurrentThreadCpuTime() - before;
  }
}
