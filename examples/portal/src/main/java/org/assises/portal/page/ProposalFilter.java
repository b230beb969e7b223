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
 * A filter of proposals. Empty criteria match everything.
 *
 * @param edition the edition in which they were made
 * @param theme the theme
 * @param authors the group of authors
 * @param fate the fate
 */
public record ProposalFilter(
    Optional<EditionId> edition,
    Optional<ThemeId> theme,
    Optional<Author.Group> authors,
    Optional<Fate> fate) {

  /** {@return the filter that matches all proposals} */
  public static ProposalFilter none() {
    return new ProposalFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return whether it matches all proposals} */
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

  /** {@return the query of an address with this filter and a page number} */
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
