package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one registers for a session.
 *
 * @param required whether one must, or only may
 * @param page where; empty when not online
 * @param capacity how many people can register, at least 1; empty when not limited or not known
 * @param until the last day to register; empty when not set
 */
public record Registration(
    boolean required, Optional<URI> page, Optional<Integer> capacity, Optional<LocalDate> until) {
  /**
   * @throws IllegalArgumentException if the page is no http(s) link, or there are fewer places than
   *     1
   */
  public Registration {
    Rules.link("page", page);
    Rules.atLeast(1, "capacity", capacity);
    requireNonNull(until, "until");
  }
}
