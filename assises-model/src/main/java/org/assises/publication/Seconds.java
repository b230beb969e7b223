package org.assises.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants in whole seconds in the years 1 to 9999, as calendars and HTTP headers require. */
final class Seconds {
  private static final Instant FIRST = start(1);
  private static final Instant LAST = start(10_000).minusNanos(1);

  private Seconds() {}

  /** Without {@code Instant.parse}, whose formatters take a first publication 6 ms to load. */
  private static Instant start(int year) {
    return LocalDateTime.of(year, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
  }

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
