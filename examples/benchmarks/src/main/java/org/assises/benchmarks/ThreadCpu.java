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
 * The processor time of the measuring thread. Other programs on the machine do not count. The
 * threads of the garbage collector do not count either, which favours libraries that allocate more.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadCpu {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long before;

  /** The processor time of this iteration, set at its end. */
  public long cpuNanos;

  /** The number of calls in this iteration, which the measured method counts. */
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
