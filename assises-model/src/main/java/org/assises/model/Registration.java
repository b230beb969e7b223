package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people register for a session.
 *
 * @param required whether people must register to take part
 * @param page the page for registration; empty if not online
 * @param capacity the number of people who can register, at least 1; empty if not limited or not
 *     known
 * @param until the last day to register; empty if not recorded
 */
public record Registration(
    boolean required, Optional<URI> page, Optional<Integer> capacity, Optional<LocalDate> until) {
  /**
   * @throws IllegalArgumentException if the page is not an http(s) link, or the capacity is below 1
   */
  public Registration {
    page = Rules.link("page", page);
    Rules.atLeast(1, "capacity", capacity);
    requireNonNull(until, "until");
  }

  /** Compares the page as it is written; {@link URI#equals} ignores the case of hosts. */
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof Registration registration
        && required == registration.required
        && WebLink.areSame(page, registration.page)
        && capacity.equals(registration.capacity)
        && until.equals(registration.until);
  }
}
