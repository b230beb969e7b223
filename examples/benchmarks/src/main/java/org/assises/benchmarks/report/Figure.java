package org.assises.benchmarks.report;

/**
 * One measured figure.
 *
 * @param what the task, the same for all compared libraries
 * @param who the library
 * @param n the number of items at once
 * @param nanos nanoseconds per item
 * @param bytes allocated bytes per item; NaN if not measured
 */
public record Figure(String what, String who, int n, double nanos, double bytes) {
  /** The name of this library in the figures. */
  public static final String OURS = "Assises";

  boolean isOurs() {
    return who.equals(OURS);
  }
}
