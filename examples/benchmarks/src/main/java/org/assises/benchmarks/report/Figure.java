package org.assises.benchmarks.report;

/**
 * One thing measured.
 *
 * @param what the task, the same for all that are compared
 * @param who did it
 * @param n how many items at once
 * @param nanos nanoseconds an item
 * @param bytes allocated an item; NaN where not measured
 */
public record Figure(String what, String who, int n, double nanos, double bytes) {
  /** By whom a library's own figures are told. */
  public static final String OURS = "Assises";

  boolean isOurs() {
    return who.equals(OURS);
  }
}
