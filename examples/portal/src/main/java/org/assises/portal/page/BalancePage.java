package org.assises.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.assises.balance.Balance;
import org.assises.model.Author;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Measure;
import org.assises.model.Proposal;

/**
 * The page on how far the proposals of an edition are carried out, with charts and tables.
 *
 * @param site what all pages share
 * @param edition the edition of the proposals
 */
public record BalancePage(Site site, Edition edition) implements Page {

  static String path(EditionId edition) {
    return "/editions/" + edition.value() + "/bilan";
  }

  @Override
  public String template() {
    return "balance.jte";
  }

  @Override
  public String title() {
    return site.words().of("balance.of", site.dated(edition));
  }

  @Override
  public String path() {
    return path(edition.id());
  }

  @Override
  public String section() {
    return "/bilan";
  }

  @Override
  public List<Feed> alternates() {
    return site.feeds(edition.id());
  }

  @Override
  public Optional<String> linkedData() {
    return Optional.of(LinkedData.of(site, edition.id()));
  }

  /** {@return the balance computed from the proposals; empty if none are published} */
  public Optional<Balance> computed() {
    return computed(edition);
  }

  /** {@return the balances that the city declared} */
  public List<Declared> declared() {
    return declared(edition).map(balance -> new Declared(site, balance)).toList();
  }

  /** {@return a chart of all proposals; empty if nothing is known} */
  public BarsPicture overall() {
    return new BarsPicture(bars(edition));
  }

  /** {@return one bar for each theme} */
  public BarsPicture byTheme() {
    return picture(
        site.assises().themes(),
        theme -> site.say(theme.name()),
        (theme, proposal) -> proposal.themes().contains(theme.id()));
  }

  /** {@return one bar for each group of authors} */
  public BarsPicture byAuthors() {
    return picture(
        List.of(Author.Group.values()),
        group -> site.word("authors." + Choice.parameter(group)),
        (group, proposal) ->
            proposal.author().filter(author -> author.group() == group).isPresent());
  }

  /** {@return one bar for each edition with known figures, the oldest first} */
  public BarsPicture byEdition() {
    List<Bar> bars = new ArrayList<>();
    for (Edition each : site.assises().editions()) {
      bars(each).stream().limit(1).map(bar -> bar.named(site.dated(each))).forEach(bars::add);
    }
    return new BarsPicture(bars);
  }

  private <T> BarsPicture picture(
      List<T> groups, Function<T, Spoken> name, BiPredicate<T, Proposal> isIn) {
    List<Bar> bars = new ArrayList<>();
    for (T group : groups) {
      List<Proposal> proposals =
          proposals(edition).stream().filter(proposal -> isIn.test(group, proposal)).toList();
      if (!proposals.isEmpty()) {
        bars.add(Bar.of(site, name.apply(group), proposals));
      }
    }
    return new BarsPicture(bars);
  }

  private List<Proposal> proposals(Edition of) {
    return site.assises().proposals().stream()
        .filter(proposal -> proposal.edition().equals(of.id()))
        .toList();
  }

  /** {@return the reasons why proposals are not retained, the most frequent first} */
  public List<Reason> reasons() {
    return computed().stream()
        .flatMap(balance -> balance.reasons().entrySet().stream())
        .map(entry -> new Reason(site.words().of("reason", entry.getKey()), entry.getValue()))
        .sorted(java.util.Comparator.comparingLong(Reason::count).reversed())
        .toList();
  }

  /** {@return the measures that follow from this edition} */
  public List<Measure> measures() {
    return site.assises().measures().stream()
        .filter(measure -> measure.edition().equals(edition.id()))
        .toList();
  }

  /** {@return the chain from the survey to the measures} */
  public TracePicture trace() {
    return site.assises().surveys().stream()
        .filter(survey -> survey.edition().equals(edition.id()))
        .findFirst()
        .map(survey -> TracePicture.of(site, survey.id()))
        .orElse(new TracePicture(List.of()));
  }

  private List<Bar> bars(Edition of) {
    List<Bar> bars = new ArrayList<>();
    if (!proposals(of).isEmpty()) {
      bars.add(Bar.of(site, site.word("balance.all"), proposals(of)));
    }
    declared(of).map(balance -> new Declared(site, balance).bar()).forEach(bars::add);
    return bars;
  }

  private Optional<Balance> computed(Edition of) {
    return Optional.of(Balance.of(site.assises(), of.id(), site.publication().day()))
        .filter(balance -> balance.overall().total() > 0);
  }

  private java.util.stream.Stream<DeclaredBalance> declared(Edition of) {
    return site.assises().balances().stream().filter(balance -> balance.edition().equals(of.id()));
  }

  /**
   * A reason why proposals are not retained.
   *
   * @param text the reason
   * @param count the number of proposals
   */
  public record Reason(String text, long count) {}
}
