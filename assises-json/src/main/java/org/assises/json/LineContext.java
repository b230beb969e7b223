package org.assises.json;

import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.Scalars.wholeNumber;

import java.util.List;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.document.Facts;
import org.assises.json.document.FollowUps;
import org.assises.json.published.Revisions;
import org.assises.model.Author;
import org.assises.model.FollowUpStatus;
import org.assises.model.Proposal;
import org.assises.model.Text;
import org.assises.publication.Revision;

/**
 * The facts in a line in addition to the proposal, so that a line can be understood alone.
 *
 * @param status the status on the day of publication
 * @param outcome the outcome of that status
 * @param authors the group of the proposal's author
 * @param editionYear the year in which the edition starts
 * @param themeNames the names of the proposal's themes, in their order
 */
record LineContext(
    Revision revision,
    FollowUpStatus status,
    Outcome outcome,
    Optional<Author.Group> authors,
    Text editionTitle,
    int editionYear,
    List<Text> themeNames) {

  static final DeclaredObject<LineContext> CONTEXT =
      object(
              LineContext.class,
              "line-context",
              "What a line says in addition to the proposal, so that a table needs no "
                  + "second file.")
          .of(
              req(
                  "revision",
                  Revisions.REVISION,
                  LineContext::revision,
                  "The revision of the proposal."),
              req(
                  "status",
                  FollowUps.STATUS,
                  LineContext::status,
                  "The status of the proposal on the day of publication."),
              req(
                  "outcome",
                  choice(Outcome.class),
                  LineContext::outcome,
                  "The outcome of the proposal, as balances count it."),
              opt(
                  "authors",
                  choice(Author.Group.class),
                  LineContext::authors,
                  "The group to which the author belongs, as balances count it."),
              req(
                  "editionTitle",
                  Facts.TEXT,
                  LineContext::editionTitle,
                  "The title of the edition."),
              req(
                  "editionYear",
                  wholeNumber(1, 9999),
                  LineContext::editionYear,
                  "The year in which the edition starts."),
              list(
                  "themeNames",
                  Facts.TEXT,
                  LineContext::themeNames,
                  "The names of the themes of the proposal, in the order of their ids."),
              LineContext::new);

  static LineContext of(ProposalLine.Published line) {
    ProposalLine.Context context = line.context();
    return new LineContext(
        line.revision(),
        context.status(),
        line.outcome(),
        line.authors(),
        context.editionTitle(),
        context.editionYear(),
        context.themeNames());
  }

  /**
   * Returns the line of a proposal.
   *
   * @throws IllegalArgumentException if the proposal contradicts these facts
   */
  ProposalLine.Published line(ProposalLine.Series series, Proposal proposal) {
    ProposalLine.Context context =
        new ProposalLine.Context(status, editionTitle, editionYear, themeNames);
    ProposalLine.Published line = new ProposalLine.Published(series, proposal, revision, context);
    if (line.outcome() != outcome) {
      throw new IllegalArgumentException("the outcome does not belong to the status");
    }
    if (!line.authors().equals(authors)) {
      throw new IllegalArgumentException("authors differs from the group of the author");
    }
    return line;
  }
}
