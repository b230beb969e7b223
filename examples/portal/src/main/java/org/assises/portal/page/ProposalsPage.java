package org.assises.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assises.model.Author;
import org.assises.model.Edition;
import org.assises.model.Theme;
import org.assises.publication.Publication;

/**
 * The list of proposals, with filters.
 *
 * @param site what all pages share
 * @param filter the filter
 * @param number the number of the page, from 1
 */
public record ProposalsPage(Site site, ProposalFilter filter, int number) implements Page {
  private static final int ON_A_PAGE = 50;

  @Override
  public String template() {
    return "proposals.jte";
  }

  @Override
  public String title() {
    return site.words().of("proposals.title");
  }

  @Override
  public String path() {
    return "/propositions";
  }

  /** {@return the proposals of this page: the newest edition first, then by their titles} */
  public List<Proposed> shown() {
    List<Proposed> all = matching();
    int from = Math.min((number - 1) * ON_A_PAGE, all.size());
    return all.subList(from, Math.min(from + ON_A_PAGE, all.size()));
  }

  /** {@return the proposals that match the filter} */
  public List<Proposed> matching() {
    List<org.assises.model.EditionId> newest =
        site.newestFirst().stream().map(Edition::id).toList();
    return site.assises().proposals().stream()
        .filter(proposal -> filter.lets(proposal, site.publication().day()))
        .map(proposal -> new Proposed(site, proposal))
        .sorted(
            Comparator.comparing((Proposed it) -> newest.indexOf(it.proposal().edition()))
                .thenComparing(it -> it.title().text(), Site.ORDER))
        .toList();
  }

  /** {@return the number of pages} */
  public int pages() {
    return pages(site.publication(), filter);
  }

  /** {@return the number of pages with a filter} */
  public static int pages(Publication publication, ProposalFilter filter) {
    long all =
        publication.assises().proposals().stream()
            .filter(proposal -> filter.lets(proposal, publication.day()))
            .count();
    return (int) Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  /** {@return the address of another page with the same filter} */
  public String page(int other) {
    return site.href("/propositions" + filter.query(other));
  }

  /** {@return the number of all proposals} */
  public int total() {
    return site.assises().proposals().size();
  }

  /** {@return the choices of the field {@code edition}} */
  public List<Choice> editions() {
    return site.assises().editions().stream().map(this::choice).toList();
  }

  /** {@return the choices of the field {@code theme}} */
  public List<Choice> themes() {
    return site.assises().themes().stream().map(this::choice).toList();
  }

  /** {@return the choices of the field {@code auteurs}} */
  public List<Choice> groups() {
    return List.of(Author.Group.values()).stream()
        .map(group -> choice(group, site.words().of("authors", group), filter.authors()))
        .toList();
  }

  /** {@return the choices of the field {@code issue}} */
  public List<Choice> outcomes() {
    return List.of(Fate.values()).stream()
        .map(fate -> choice(fate, site.words().of("fate", fate), filter.fate()))
        .toList();
  }

  /** {@return whether the filter leaves out proposals} */
  public boolean isFiltered() {
    return !filter.equals(ProposalFilter.none());
  }

  private Choice choice(Edition edition) {
    return new Choice(
        edition.id().value(),
        site.dated(edition).text(),
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
