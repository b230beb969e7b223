package org.assises.portal.page;

import java.time.LocalDate;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.model.Author;
import org.assises.model.EditionId;
import org.assises.model.Proposal;
import org.assises.model.ThemeId;

/**
 * Which proposals a reader wants to see; what is empty does not matter.
 *
 * @param edition at which edition they were made
 * @param theme what they are about
 * @param authors which group made them
 * @param outcome what became of them
 */
public record ProposalFilter(
    Optional<EditionId> edition,
    Optional<ThemeId> theme,
    Optional<Author.Group> authors,
    Optional<Outcome> outcome) {

  /** {@return the filter that lets all pass} */
  public static ProposalFilter none() {
    return new ProposalFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return whether it lets all pass} */
  public boolean isEmpty() {
    return equals(none());
  }

  boolean lets(Proposal proposal, LocalDate day) {
    return edition.map(proposal.edition()::equals).orElse(true)
        && theme.map(proposal.themes()::contains).orElse(true)
        && authors
            .map(group -> proposal.author().map(Author::group).filter(group::equals).isPresent())
            .orElse(true)
        && outcome.map(Outcome.of(proposal.statusOn(day))::equals).orElse(true);
  }
}
