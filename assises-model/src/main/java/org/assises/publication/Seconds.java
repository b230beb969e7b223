package org.assises.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants in whole seconds in the years 1 to 9999, as calendars and HTTP headers require. */
final class Seconds {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private Seconds() {}

  /**
   * {@return the instant truncated to the second}
   *
   * @throws IllegalArgumentException if its year is not from 1 to 9999
   */
  static Instant of(Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "the instant of a publication must be in the years 1 to 9999");
    }
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  static void check(Instant instant) {
    if (!instant.equals(of(instant))) {
      throw new IllegalArgumentException("an instant must be in whole seconds, but is " + instant);
    }
  }
}
