package org.assises.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * How long a thread has worked, as time of the processor. What else a busy machine does at the same
 * time does not count, so a test can hold code to a limit.
 */
public final class WorkTime {
  /** Code that still runs after this time hangs, however busy the machine is. */
  private static final Duration HANGS = Duration.ofMinutes(20);

  private WorkTime() {}

  /** {@return the time of the processor that this thread has used since it began} */
  public static Duration ofThisThread() {
    try {
      Object threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return Duration.ofNanos(
          (long)
              Class.forName("java.lang.management.ThreadMXBean")
                  .getMethod("getCurrentThreadCpuTime")
                  .invoke(threads));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this JVM does not measure the work of a thread", e);
    }
  }

  /** {@return the result of some work, which must take less time of the processor than this} */
  public static <T> T within(Duration limit, ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(
        HANGS,
        () -> {
          Duration before = ofThisThread();
          T result = work.get();
          assertThat(ofThisThread().minus(before)).as("time of the processor").isLessThan(limit);
          return result;
        });
  }
}
