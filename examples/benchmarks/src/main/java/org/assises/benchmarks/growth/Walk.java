package org.assises.benchmarks.growth;

/**
 * One way through the library, with an input that was made to take long.
 *
 * @param name which, and with what
 * @param n the size to begin with
 * @param input makes the input of a size; this is not measured
 */
record Walk(String name, int n, Input input) {

  /** Makes what is to be done with an input of a size. */
  @FunctionalInterface
  interface Input {
    Run of(int n) throws Exception;
  }

  /** What is measured. */
  @FunctionalInterface
  interface Run {
    Object run() throws Exception;
  }
}
