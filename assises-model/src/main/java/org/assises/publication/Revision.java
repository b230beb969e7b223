package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a published item: how often it changed visibly, and when.
 *
 * @param number 0 for the first publication, incremented with each publication in which the item
 *     visibly changed; never decreases (SEQUENCE in RFC 5545, 3.8.7.4)
 * @param created the instant of its first publication, in whole seconds
 * @param lastModified the instant of its last visible change, in whole seconds
 */
public record Revision(int number, Instant created, Instant lastModified) {
  /**
   * @throws IllegalArgumentException if the number is below 0, the last change is before the first
   *     publication, or an instant is not in whole seconds
   */
  public Revision {
    requireNonNull(created, "created");
    if (number < 0) {
      throw new IllegalArgumentException(
          "the revision number must be at least 0, but is " + number);
    }
    if (lastModified.isBefore(created)) {
      throw new IllegalArgumentException(
          "the last change must not be before the first publication");
    }
    Seconds.check(created);
    Seconds.check(lastModified);
  }

  static Revision first(Instant at) {
    return new Revision(0, at, at);
  }

  Revision next(Instant at) {
    return new Revision(number + 1, created, at);
  }

  // The JVM needs 40 ms to link the first equals or hashCode that a record generates.
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Revision that
            && number == that.number
            && created.equals(that.created)
            && lastModified.equals(that.lastModified));
  }
}
