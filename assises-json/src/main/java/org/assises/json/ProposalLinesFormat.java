package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.json.support.EditionLosses;
import org.assises.model.Proposal;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Revision;
import org.assises.publication.Tombstone;

/**
 * Proposals with their follow-ups as lines of JSON (NDJSON), for data portals and for other systems
 * that keep a copy: all, or what changed since an instant.
 *
 * <p>A line is a proposal, or what remains of one that was removed ({@code "type":"removed"}). Each
 * line states its series and the INSEE code of its commune. Beside the members of the canonical
 * document a proposal has its revision, and what would otherwise be looked up: its status on the
 * day of publication, the title and year of its edition, the names of its themes.
 *
 * <pre>{@code
 * ProposalLinesFormat.create().since(lastModifiedOfTheCopy).write(publication, out);
 * }</pre>
 */
public final class ProposalLinesFormat implements PublicationFormat {
  private final Optional<Instant> since;

  private ProposalLinesFormat(Optional<Instant> since) {
    this.since = since;
  }

  /** {@return the feed of all proposals} */
  public static ProposalLinesFormat create() {
    return new ProposalLinesFormat(Optional.empty());
  }

  /** {@return the feed of what changed after an instant, such as the last time a copy was made} */
  public ProposalLinesFormat since(Instant since) {
    return new ProposalLinesFormat(Optional.of(requireNonNull(since, "since")));
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public String fileExtension() {
    return "ndjson";
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    ProposalLinesWriter lines = ProposalLinesWriter.to(out);
    for (Proposal proposal : publication.assises().proposals()) {
      if (isWanted(publication.revision(proposal.id()))) {
        lines.write(ProposalLine.of(publication, proposal));
      }
    }
    for (Tombstone tombstone : publication.tombstones()) {
      if (isWanted(tombstone.revision())) {
        lines.write(ProposalLine.of(publication, tombstone));
      }
    }
    lines.flush();
  }

  private boolean isWanted(Revision revision) {
    return since.isEmpty() || revision.lastModified().isAfter(since.get());
  }

  /** {@return all but the proposals, each of which a line carries whole} */
  @Override
  public List<Loss> losses(Publication publication) {
    Loss whole =
        new Loss(
            publication.assises().id(),
            "all but its proposals: the programme, people, places, surveys, orientations, measures"
                + " and balances");
    return Stream.concat(
            Stream.of(whole),
            publication.assises().editions().stream().flatMap(EditionLosses::besideTheTitle))
        .toList();
  }
}
