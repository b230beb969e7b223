package org.assises.testing;

import java.lang.reflect.Method;

/**
 * How much memory a thread has asked for, which the JDK tells through {@code
 * com.sun.management.ThreadMXBean}: by reflection, so that no module of a test must read it.
 */
public final class Allocation {
  private Allocation() {}

  /** {@return bytes since the thread began} */
  public static long ofThisThread() {
    try {
      Object threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      Method bytes =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getThreadAllocatedBytes", long.class);
      return (long) bytes.invoke(threads, Thread.currentThread().getId());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this JVM does not count the memory of a thread", e);
    }
  }
}
