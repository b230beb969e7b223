package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.assises.model.EditionId;
import org.assises.model.EditionPart;
import org.assises.model.ProposalId;

/**
 * A marker for a proposal that is no longer published, so that feeds can tell that it was removed.
 *
 * @param proposal the id of the proposal, which is never reused
 * @param edition the edition of the proposal
 * @param revision the revision in which it was removed
 */
public record Tombstone(ProposalId proposal, EditionId edition, Revision revision)
    implements EditionPart {
  public Tombstone {
    requireNonNull(proposal, "proposal");
    requireNonNull(edition, "edition");
    requireNonNull(revision, "revision");
  }

  Tombstone revised(Instant at) {
    return new Tombstone(proposal, edition, revision.next(at));
  }
}
