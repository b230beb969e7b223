package org.assises.json;

import static java.util.Objects.requireNonNull;

import org.assises.model.Proposal;
import org.assises.publication.Revision;
import org.assises.publication.Tombstone;

/** One line of the feed of proposals. */
public sealed interface ProposalLine {
  /**
   * A proposal as it is published.
   *
   * @param proposal with its follow-ups
   * @param revision how often and when it changed
   */
  record Published(Proposal proposal, Revision revision) implements ProposalLine {
    public Published {
      requireNonNull(proposal, "proposal");
      requireNonNull(revision, "revision");
    }
  }

  /**
   * A proposal that is published no more.
   *
   * @param tombstone what remains of it
   */
  record Removed(Tombstone tombstone) implements ProposalLine {
    public Removed {
      requireNonNull(tombstone, "tombstone");
    }
  }
}
