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
 * How far an edition's proposals are carried out, as pictures with the tables behind them.
 *
 * @param site what all pages share
 * @param edition whose proposals
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

  /** {@return the balance computed from the proposals; empty where none is published} */
  public Optional<Balance> computed() {
    return computed(edition);
  }

  /** {@return what the city declared} */
  public List<Declared> declared() {
    return declared(edition).map(balance -> new Declared(site, balance)).toList();
  }

  /** {@return all proposals in one bar; empty where neither is known} */
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

  /** {@return one bar for each edition of which anything is known, the oldest first} */
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

  /** {@return why proposals are not retained, most often first} */
  public List<Reason> reasons() {
    return computed().stream()
        .flatMap(balance -> balance.reasons().entrySet().stream())
        .map(entry -> new Reason(site.words().of("reason", entry.getKey()), entry.getValue()))
        .sorted(java.util.Comparator.comparingLong(Reason::count).reversed())
        .toList();
  }

  /** {@return what the city does in answer to this edition} */
  public List<Measure> measures() {
    return site.assises().measures().stream()
        .filter(measure -> measure.edition().equals(edition.id()))
        .toList();
  }

  /** {@return the chain from the survey to the measures, through all that hangs together} */
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
   * Why proposals are not retained.
   *
   * @param text the reason
   * @param count of how many proposals
   */
  public record Reason(String text, long count) {}
}
