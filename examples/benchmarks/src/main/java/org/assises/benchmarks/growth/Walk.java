package org.assises.benchmarks.growth;

/**
 * One operation of the library with an input that is designed to be slow.
 *
 * @param name the operation and its input
 * @param n the smallest size
 * @param input creates the input of a size, which is not measured
 */
record Walk(String name, int n, Input input) {

  /** Creates the run with an input of a size. */
  @FunctionalInterface
  interface Input {
    Run of(int n) throws Exception;
  }

  /** The measured run. */
  @FunctionalInterface
  interface Run {
    Object run() throws Exception;
  }
}
