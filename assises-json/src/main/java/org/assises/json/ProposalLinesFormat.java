package org.assises.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.json.support.EditionLosses;
import org.assises.json.wording.JsonMessages;
import org.assises.model.EditionId;
import org.assises.model.Proposal;
import org.assises.publication.Loss;
import org.assises.publication.Publication;
import org.assises.publication.PublicationFormat;
import org.assises.publication.Revision;
import org.assises.publication.Scope;
import org.assises.publication.Tombstone;

/**
 * Writes proposals with their follow-ups as lines of JSON (NDJSON), for data portals and for
 * systems that keep a copy: all proposals, those of one edition, or those that changed after an
 * instant.
 *
 * <p>A line is a proposal, or the tombstone of one that was removed ({@code "type":"removed"}).
 * Each line states its series and the INSEE code of its commune. In addition to the members of the
 * canonical document, a proposal has its revision, its status on the day of publication, the title
 * and year of its edition, and the names of its themes.
 *
 * <pre>{@code
 * ProposalLinesFormat.builder().since(lastModifiedOfTheCopy).build().write(publication, out);
 * }</pre>
 */
public final class ProposalLinesFormat implements PublicationFormat {
  private final Optional<EditionId> edition;
  private final Optional<Instant> since;

  private ProposalLinesFormat(Optional<EditionId> edition, Optional<Instant> since) {
    this.edition = edition;
    this.since = since;
  }

  /** {@return the feed of all proposals} */
  public static ProposalLinesFormat create() {
    return builder().build();
  }

  /** {@return a builder; by default the feed has all proposals} */
  public static Builder builder() {
    return new Builder();
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
  public Scope scope() {
    return edition.map(Scope::proposals).orElseGet(Scope::proposals);
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    ProposalLinesWriter lines = ProposalLinesWriter.to(out);
    for (Proposal proposal : publication.assises().proposals()) {
      if (isWanted(proposal.edition(), publication.revision(proposal.id()))) {
        lines.write(ProposalLine.of(publication, proposal));
      }
    }
    for (Tombstone tombstone : publication.tombstones()) {
      if (isWanted(tombstone.edition(), tombstone.revision())) {
        lines.write(ProposalLine.of(publication, tombstone));
      }
    }
    lines.flush();
  }

  private boolean isWanted(EditionId edition, Revision revision) {
    return this.edition.map(edition::equals).orElse(true)
        && since.map(revision.lastModified()::isAfter).orElse(true);
  }

  /** {@return everything except the proposals, which are written without loss} */
  @Override
  public List<Loss> losses(Publication publication) {
    Loss whole = new Loss(publication.assises().id(), JsonMessages.of("only-proposals"));
    return Stream.concat(
            Stream.of(whole),
            publication.assises().editions().stream().flatMap(EditionLosses::besideTheTitle))
        .toList();
  }

  /** Builds a {@link ProposalLinesFormat}. */
  public static final class Builder {
    private Optional<EditionId> edition = Optional.empty();
    private Optional<Instant> since = Optional.empty();

    private Builder() {}

    /** Limits the feed to the proposals of one edition. */
    public Builder edition(EditionId edition) {
      this.edition = Optional.of(edition);
      return this;
    }

    /** Limits the feed to changes after an instant, such as the time of the last copy. */
    public Builder since(Instant since) {
      this.since = Optional.of(since);
      return this;
    }

    /** {@return the format} */
    public ProposalLinesFormat build() {
      return new ProposalLinesFormat(edition, since);
    }
  }
}
