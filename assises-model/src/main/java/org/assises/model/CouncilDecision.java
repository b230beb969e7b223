package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of the municipal council, as in the SCDL register of deliberations.
 *
 * @param delibId its {@code DELIB_ID}, at most 100 characters on one line
 * @param day the day it was taken; empty when not recorded
 * @param page its text; empty when not online
 */
public record CouncilDecision(String delibId, Optional<LocalDate> day, Optional<URI> page) {
  /**
   * @throws IllegalArgumentException if the id is blank or longer, or the page is no http(s) link
   */
  public CouncilDecision {
    Rules.line("DELIB_ID", delibId, 100);
    requireNonNull(day, "day");
    Rules.link("page", page);
  }
}
