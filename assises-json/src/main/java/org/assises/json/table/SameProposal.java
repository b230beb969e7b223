package org.assises.json.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Location;
import org.assises.model.Proposal;
import org.assises.model.ThemeId;

/** Merges rows about the same proposal, such as one row for each place. */
final class SameProposal {
  private static final int MOST_LOCATIONS = 100;

  private SameProposal() {}

  /** {@return the first proposal with the places and themes of the other added} */
  static Proposal merge(Proposal first, Proposal other) {
    LinkedHashSet<Location> locations = new LinkedHashSet<>(first.locations());
    locations.addAll(other.locations());
    LinkedHashSet<ThemeId> themes = new LinkedHashSet<>(first.themes());
    themes.addAll(other.themes());
    return first.toBuilder()
        .locations(
            new ArrayList<>(locations).subList(0, Math.min(locations.size(), MOST_LOCATIONS)))
        .themes(List.copyOf(themes))
        .build();
  }

  /** {@return whether both have the same status} */
  static boolean agree(Proposal first, Proposal other) {
    return status(first).equals(status(other));
  }

  private static Optional<FollowUpStatus> status(Proposal proposal) {
    return proposal.followUps().stream().map(FollowUp::status).findFirst();
  }
}
