package org.assises.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A requirement of a test that a machine may not meet, such as a browser. */
public final class Requirement {
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private Requirement() {}

  /**
   * Skips the test if what it needs is missing. The reason is printed once, since the build prints
   * only the number of skipped tests.
   *
   * @param reason what is missing, and how to get it
   */
  public static void met(boolean met, String reason) {
    if (!met && TOLD.add(reason)) {
      System.out.println("Tests are skipped: " + reason);
    }
    assumeTrue(met, reason);
  }
}
