package org.assises.testing;

import java.lang.reflect.Method;

/**
 * Measures the memory that a thread allocated, with {@code com.sun.management.ThreadMXBean}. It
 * uses reflection, so that test modules need not read the JDK module.
 */
public final class Allocation {
  private Allocation() {}

  /** {@return the bytes allocated since the start of the thread} */
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
      throw new LinkageError("this JVM does not measure the memory that a thread allocates", e);
    }
  }
}
