package org.assises.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.finding.Finding;
import org.assises.model.Assises;
import org.assises.model.AssisesId;
import org.assises.model.Author;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.ProposalGate;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.Tombstone;

/**
 * One line of the feed of proposals: it says which city it belongs to, and can be checked and
 * written again.
 *
 * <p>Whoever passes on the lines of others writes what was read, never the bytes that came in:
 * unknown members are not part of a line, and {@link Published#findings} finds contact data.
 *
 * <pre>{@code
 * if (line instanceof ProposalLine.Published published) {
 *   published.publicPart(today)
 *       .filter(part -> part.findings().stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS))
 *       .ifPresent(writer::write);
 * }
 * }</pre>
 */
public sealed interface ProposalLine {

  /** {@return the series that the proposal belongs to} */
  Series series();

  /** {@return the id of the proposal, unique within the series} */
  ProposalId id();

  /** {@return the edition of the proposal, an id within the series} */
  EditionId edition();

  /** {@return how often and when the proposal changed} */
  Revision revision();

  /**
   * Writes the line in UTF-8, ended by a line feed. To write many lines, use a {@link
   * ProposalLinesWriter}.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} does
   */
  default void write(OutputStream out) throws IOException {
    ProposalLinesWriter writer = ProposalLinesWriter.to(out);
    writer.write(this);
    writer.flush();
  }

  /** {@return the line of a proposal in a publication} */
  static Published of(Publication publication, Proposal proposal) {
    return new Published(
        Series.of(publication.assises()),
        proposal,
        publication.revision(proposal.id()),
        Context.of(publication, proposal));
  }

  /** {@return the line of a tombstone in a publication} */
  static Removed of(Publication publication, Tombstone tombstone) {
    return new Removed(Series.of(publication.assises()), tombstone);
  }

  /**
   * The series that a proposal belongs to.
   *
   * @param assises its id
   * @param inseeCode the code of its commune, such as {@code 29232}; empty if the city does not
   *     state it
   */
  record Series(AssisesId assises, Optional<String> inseeCode) {
    /**
     * @throws IllegalArgumentException if the code is not two digits (or 2A, 2B) and three digits
     */
    public Series {
      requireNonNull(assises, "assises");
      requireNonNull(inseeCode, "inseeCode");
      if (!inseeCode.map(Territory::isInseeCode).orElse(true)) {
        throw new IllegalArgumentException(
            "an INSEE code of a commune is five digits, or 2A or 2B and three digits");
      }
    }

    static Series of(Assises assises) {
      return new Series(assises.id(), assises.territory().map(Territory::inseeCode));
    }
  }

  /**
   * What a reader of a table would otherwise have to look up.
   *
   * @param status the status of the proposal on the day of publication
   * @param editionTitle the title of its edition
   * @param editionYear the year in which its edition starts, 1 to 9999
   * @param themeNames the name of each of its themes, in their order; theme ids are local to a
   *     series
   */
  record Context(FollowUpStatus status, Text editionTitle, int editionYear, List<Text> themeNames) {
    /**
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public Context {
      requireNonNull(status, "status");
      requireNonNull(editionTitle, "editionTitle");
      themeNames = List.copyOf(themeNames);
      if (editionYear < 1 || editionYear > 9999) {
        throw new IllegalArgumentException("a year is 1 to 9999, not " + editionYear);
      }
    }

    static Context of(Publication publication, Proposal proposal) {
      Assises assises = publication.assises();
      Edition edition = assises.edition(proposal.edition());
      return new Context(
          proposal.statusOn(publication.day()),
          edition.title().value(),
          edition.startDate().value().year(),
          proposal.themes().stream().map(theme -> assises.theme(theme).name()).toList());
    }
  }

  /**
   * A proposal as it is published.
   *
   * @param proposal with its follow-ups
   * @param revision how often and when it changed
   */
  record Published(Series series, Proposal proposal, Revision revision, Context context)
      implements ProposalLine {
    /**
     * @throws IllegalArgumentException if there is not one theme name for each theme
     */
    public Published {
      requireNonNull(series, "series");
      requireNonNull(proposal, "proposal");
      requireNonNull(revision, "revision");
      requireNonNull(context, "context");
      if (proposal.themes().size() != context.themeNames().size()) {
        throw new IllegalArgumentException("there is one theme name for each theme");
      }
    }

    @Override
    public ProposalId id() {
      return proposal.id();
    }

    @Override
    public EditionId edition() {
      return proposal.edition();
    }

    /** {@return the outcome that balances count it under} */
    public Outcome outcome() {
      return Outcome.of(context.status());
    }

    /** {@return the group of its author; empty if no author is recorded} */
    public Optional<Author.Group> authors() {
      return proposal.author().map(Author::group);
    }

    /**
     * What the gate finds in all texts of the line. A line with a finding that {@linkplain
     * org.assises.finding.Severity#BLOCKS blocks} must not be published.
     *
     * @return the findings in the order of the line, without the texts in which they are
     */
    public List<Finding> findings() {
      List<Finding> findings = new ArrayList<>(ProposalGate.findings(proposal));
      findings.addAll(ProposalGate.findings(id(), "editionTitle", context.editionTitle()));
      for (Text name : context.themeNames()) {
        findings.addAll(ProposalGate.findings(id(), "themeNames", name));
      }
      return findings;
    }

    /**
     * What of the line may be published on a day.
     *
     * @return the line without an author's name that nothing allows to be published on that day;
     *     empty for a draft
     */
    public Optional<Published> publicPart(LocalDate day) {
      return ProposalGate.publicPart(proposal, day)
          .map(part -> part.equals(proposal) ? this : withProposal(part));
    }

    private Published withProposal(Proposal part) {
      return new Published(series, part, revision, context);
    }
  }

  /**
   * A proposal that is no longer published.
   *
   * @param tombstone what remains of it
   */
  record Removed(Series series, Tombstone tombstone) implements ProposalLine {
    public Removed {
      requireNonNull(series, "series");
      requireNonNull(tombstone, "tombstone");
    }

    @Override
    public ProposalId id() {
      return tombstone.proposal();
    }

    @Override
    public EditionId edition() {
      return tombstone.edition();
    }

    @Override
    public Revision revision() {
      return tombstone.revision();
    }
  }
}
