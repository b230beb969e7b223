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
import org.assises.model.EditionId;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Territory;
import org.assises.model.Text;
import org.assises.publication.ProposalGate;
import org.assises.publication.Publication;
import org.assises.publication.Revision;
import org.assises.publication.ShownProposal;
import org.assises.publication.Tombstone;

/**
 * One line of the feed of proposals. It names its city, and can be checked and written again.
 *
 * <p>To pass on the lines of others, check them with {@link Published#findings}, which finds
 * contact data, and write the lines that were read rather than the received bytes: these may have
 * unknown members, which nobody checked.
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
   * Writes the line and a line feed in UTF-8. To write many lines, use a {@link
   * ProposalLinesWriter}.
   *
   * @param out flushed at the end, not closed
   * @throws IOException if {@code out} throws it
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
   * @param assises the id of the series
   * @param inseeCode the INSEE code of its commune, such as {@code 29232}; empty if the city does
   *     not state it
   */
  record Series(AssisesId assises, Optional<String> inseeCode) {
    /**
     * @throws IllegalArgumentException if the code is not five digits, or 2A or 2B and three digits
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
   * Facts from elsewhere in the publication, repeated so that a line can be understood alone.
   *
   * @param status the status of the proposal on the day of publication
   * @param editionTitle the title of its edition
   * @param editionYear the year in which its edition starts, 1 to 9999
   * @param themeNames the names of its themes, in the order of its theme ids
   */
  record Context(FollowUpStatus status, Text editionTitle, int editionYear, List<Text> themeNames) {
    /**
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public Context {
      requireNonNull(status, "status");
      requireNonNull(editionTitle, "editionTitle");
      themeNames = List.copyOf(themeNames);
      if (editionYear < 1 || editionYear > 9999) {
        throw new IllegalArgumentException("a year is from 1 to 9999, not " + editionYear);
      }
    }

    static Context of(Publication publication, Proposal proposal) {
      ShownProposal shown = publication.shown(proposal);
      return new Context(
          shown.status(), shown.editionTitle(), shown.editionYear(), shown.themeNames());
    }
  }

  /**
   * A published proposal.
   *
   * @param proposal the proposal with its follow-ups
   * @param revision how often and when it changed
   */
  record Published(Series series, Proposal proposal, Revision revision, Context context)
      implements ProposalLine {
    /**
     * @throws IllegalArgumentException if the numbers of themes and theme names differ
     */
    public Published {
      requireNonNull(series, "series");
      requireNonNull(proposal, "proposal");
      requireNonNull(revision, "revision");
      requireNonNull(context, "context");
      if (proposal.themes().size() != context.themeNames().size()) {
        throw new IllegalArgumentException("the numbers of themes and theme names differ");
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

    /** {@return the outcome that the proposal counts as in balances} */
    public Outcome outcome() {
      return Outcome.of(context.status());
    }

    /** {@return the group of its author; empty if no author is recorded} */
    public Optional<Author.Group> authors() {
      return proposal.author().map(Author::group);
    }

    /**
     * Checks all texts of the line for contact data and deceptive characters. A line with a finding
     * that {@linkplain org.assises.finding.Severity#BLOCKS blocks} must not be published.
     *
     * @return the findings in the order of the texts, without the texts themselves
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
     * Returns the part of the line that may be published on a day.
     *
     * @return the line, without the author's name if it must not be published on that day; empty if
     *     the proposal is a draft
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
   * @param tombstone the id, edition and removal that remain of it
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
