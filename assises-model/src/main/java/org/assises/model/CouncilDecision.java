package org.assises.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the municipal council, as listed in the SCDL register of deliberations.
 *
 * @param delibId the {@code DELIB_ID} of the register; one line of at most 100 characters
 * @param day the day of the decision; empty if not recorded
 * @param page the page with its text; empty if not online
 */
public record CouncilDecision(String delibId, Optional<LocalDate> day, Optional<URI> page) {
  /**
   * @throws IllegalArgumentException if the id is blank or too long, or the page is not an http(s)
   *     link
   */
  public CouncilDecision {
    Rules.line("DELIB_ID", delibId, 100);
    requireNonNull(day, "day");
    page = Rules.link("page", page);
  }

  /** Compares the page as it is written; {@link URI#equals} ignores the case of hosts. */
  @Override
  @SuppressWarnings("exports") // Users need no JSpecify to compile.
  public boolean equals(@Nullable Object other) {
    return other instanceof CouncilDecision decision
        && delibId.equals(decision.delibId)
        && day.equals(decision.day)
        && WebLink.areSame(page, decision.page);
  }
}
