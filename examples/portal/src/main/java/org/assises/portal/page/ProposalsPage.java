package org.assises.portal.page;

import java.util.List;
import java.util.Optional;
import org.assises.balance.Outcome;
import org.assises.model.Author;
import org.assises.model.Edition;
import org.assises.model.Theme;

/**
 * The proposals, filtered as the reader wants them.
 *
 * @param site what all pages share
 * @param filter which of them
 */
public record ProposalsPage(Site site, ProposalFilter filter) implements Page {

  @Override
  public String template() {
    return "proposals.jte";
  }

  @Override
  public String title() {
    return "Les propositions";
  }

  @Override
  public String path() {
    return "/propositions";
  }

  /** {@return the proposals that pass the filter, in the order of the publication} */
  public List<Proposed> shown() {
    return site.assises().proposals().stream()
        .filter(proposal -> filter.lets(proposal, site.publication().day()))
        .map(proposal -> new Proposed(site, proposal))
        .toList();
  }

  /** {@return how many there are in all} */
  public int total() {
    return site.assises().proposals().size();
  }

  /** {@return what the field {@code edition} offers} */
  public List<Choice> editions() {
    return site.assises().editions().stream().map(this::choice).toList();
  }

  /** {@return what the field {@code theme} offers} */
  public List<Choice> themes() {
    return site.assises().themes().stream().map(this::choice).toList();
  }

  /** {@return what the field {@code auteurs} offers} */
  public List<Choice> groups() {
    return List.of(Author.Group.values()).stream()
        .map(group -> choice(group, Words.of(group), filter.authors()))
        .toList();
  }

  /** {@return what the field {@code issue} offers} */
  public List<Choice> outcomes() {
    return List.of(Outcome.values()).stream()
        .map(outcome -> choice(outcome, Words.of(outcome), filter.outcome()))
        .toList();
  }

  /** {@return whether some are left out} */
  public boolean isFiltered() {
    return !filter.equals(ProposalFilter.none());
  }

  private Choice choice(Edition edition) {
    return new Choice(
        edition.id().value(),
        site.plain(edition.title().value()),
        filter.edition().filter(edition.id()::equals).isPresent());
  }

  private Choice choice(Theme theme) {
    return new Choice(
        theme.id().value(),
        site.plain(theme.name()),
        filter.theme().filter(theme.id()::equals).isPresent());
  }

  private static <E extends Enum<E>> Choice choice(E value, String text, Optional<E> chosen) {
    return new Choice(Choice.parameter(value), text, chosen.filter(value::equals).isPresent());
  }
}
