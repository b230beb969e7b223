package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.assises.model.EditionId;
import org.assises.model.ProposalId;

/**
 * What remains of a proposal that was published once and is no more: nothing but its id, for the
 * feeds to say so.
 *
 * @param proposal its id, never used again
 * @param edition of which edition it was
 * @param revision the last one, that in which it was removed
 */
public record Tombstone(ProposalId proposal, EditionId edition, Revision revision) {
  public Tombstone {
    requireNonNull(proposal, "proposal");
    requireNonNull(edition, "edition");
    requireNonNull(revision, "revision");
  }

  Tombstone revised(Instant at) {
    return new Tombstone(proposal, edition, revision.next(at));
  }
}
