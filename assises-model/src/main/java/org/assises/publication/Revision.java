package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How often and when something visible of an item changed, from publication to publication.
 *
 * @param number 0 when it was first published, one more at each publication in which something
 *     visible of it changed; never falls (RFC 5545, 3.8.7.4)
 * @param created when it was first published, to the second
 * @param lastModified when something visible of it last changed, to the second
 */
public record Revision(int number, Instant created, Instant lastModified) {
  /**
   * @throws IllegalArgumentException if the number is below 0, the last change was before the first
   *     publication, or an instant is not in whole seconds
   */
  public Revision {
    requireNonNull(created, "created");
    if (number < 0) {
      throw new IllegalArgumentException("the number of a revision is at least 0, not " + number);
    }
    if (lastModified.isBefore(created)) {
      throw new IllegalArgumentException("nothing changes before it is first published");
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
}
