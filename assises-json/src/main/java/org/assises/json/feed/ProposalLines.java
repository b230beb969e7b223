package org.assises.json.feed;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assises.json.codec.Codec;
import org.assises.json.codec.UnionCodec;
import org.assises.json.document.Facts;
import org.assises.json.document.FollowUps;
import org.assises.json.document.Proposals;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.Text;
import org.assises.publication.Outcome;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Tombstone;

/** Proposals, one a line, with what a reader of a table would otherwise have to look up. */
public final class ProposalLines {
  /** The name of the file that holds the schema of a line. */
  public static final String SCHEMA = "proposal-line-1.schema.json";

  private static final String PROPOSAL = "proposal";
  private static final String REMOVED = "removed";

  /** A line that is written. */
  public static final Codec<Object> WRITTEN =
      union(Object.class, "proposal-line")
          .variant(
              PROPOSAL,
              Proposals.PROPOSAL.written(
                  Line.class,
                  "line",
                  Line::proposal,
                  List.of(
                      req("revision", Revisions.REVISION, Line::revision, "Its revision."),
                      req("status", FollowUps.STATUS, Line::status, "What has become of it."),
                      req(
                          "outcome",
                          choice(Outcome.class),
                          Line::outcome,
                          "The same in four words, as balances count it."),
                      opt(
                          "authors",
                          choice(Author.Group.class),
                          Line::authors,
                          "The group of authors that balances count it in."),
                      req("editionTitle", Facts.TEXT, Line::editionTitle, "Of its edition."),
                      list("themeNames", Facts.TEXT, Line::themeNames, "Of its themes."))))
          .variant(REMOVED, Revisions.TOMBSTONE)
          .build();

  /** A line that is read: a {@link Revisions.RevisedProposal} or a {@link Tombstone}. */
  public static final UnionCodec<Object> READ =
      union(Object.class, "proposal-line")
          .variant(PROPOSAL, Revisions.PROPOSAL)
          .variant(REMOVED, Revisions.TOMBSTONE)
          .build();

  private ProposalLines() {}

  /** {@return the line of a proposal in a publication} */
  public static Object line(Publication publication, Proposal proposal) {
    return new Line(
        proposal, publication.revision(proposal.id()), publication.assises(), publication.day());
  }

  private record Line(Proposal proposal, Revision revision, Assises assises, LocalDate day) {
    FollowUpStatus status() {
      return proposal.statusOn(day);
    }

    Outcome outcome() {
      return Outcome.of(status());
    }

    Optional<Author.Group> authors() {
      return proposal.author().map(Author::group);
    }

    Text editionTitle() {
      return assises.edition(proposal.edition()).title().value();
    }

    List<Text> themeNames() {
      return proposal.themes().stream().map(theme -> assises.theme(theme).name()).toList();
    }
  }
}
