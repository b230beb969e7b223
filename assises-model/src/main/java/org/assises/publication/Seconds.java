package org.assises.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants in whole seconds, as calendars and HTTP headers know them. */
final class Seconds {
  private Seconds() {}

  /** {@return the instant, cut to the second} */
  static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  static void check(Instant instant) {
    if (!instant.equals(of(instant))) {
      throw new IllegalArgumentException("publications are made at whole seconds, not " + instant);
    }
  }
}
