package org.assises.portal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param fate what became of them
 */
public record ProposalFilter(
    Optional<EditionId> edition,
    Optional<ThemeId> theme,
    Optional<Author.Group> authors,
    Optional<Fate> fate) {

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
        && fate.map(Fate.of(proposal, day)::equals).orElse(true);
  }

  /** {@return the query of an address with this filter, of that page} */
  String query(int page) {
    List<String> parameters = new ArrayList<>();
    edition.ifPresent(id -> parameters.add("edition=" + id.value()));
    theme.ifPresent(id -> parameters.add("theme=" + id.value()));
    authors.ifPresent(group -> parameters.add("auteurs=" + Choice.parameter(group)));
    fate.ifPresent(it -> parameters.add("issue=" + Choice.parameter(it)));
    if (page > 1) {
      parameters.add("page=" + page);
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }
}
