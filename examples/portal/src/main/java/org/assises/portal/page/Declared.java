package org.assises.portal.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.assises.model.DeclaredBalance;
import org.assises.model.DeclaredShare;
import org.assises.model.FollowUpStatus;

/**
 * A balance that the city published as figures, with its sources.
 *
 * @param site what all pages share
 * @param balance the figures
 */
public record Declared(Site site, DeclaredBalance balance) {

  /** {@return a bar of the published percentages} */
  public Bar bar() {
    return Bar.of(
        site.word("balance.declared", site.words().dates().of(balance.date())),
        balance.total(),
        balance.shares().stream().map(this::segment).toList());
  }

  /** {@return the published note on the figures} */
  public Optional<Spoken> note() {
    return balance.note().map(site::say);
  }

  /** {@return the sources of the figures} */
  public List<org.assises.model.Source> sources() {
    return balance.sources().stream().map(site.assises()::source).toList();
  }

  private Bar.Segment segment(DeclaredShare share) {
    int percent =
        share
            .percent()
            .orElseGet(() -> Math.round(100f * share.count().orElse(0) / balance.total()));
    return Bar.Segment.published(
        Fate.of(share.statuses().get(0)), label(share), share.count().map(Long::valueOf), percent);
  }

  private String label(DeclaredShare share) {
    String reasons =
        share.reasons().stream()
            .map(reason -> site.words().of("reason", reason))
            .collect(joining(", "));
    String fate = fates(share.statuses());
    return reasons.isEmpty() ? fate : site.words().of("balance.notably", fate, reasons);
  }

  /** Returns several statuses in words, such as {@code Réalisées ou déjà en place}. */
  private String fates(List<FollowUpStatus> statuses) {
    String all =
        statuses.stream()
            .map(status -> site.words().of("fate", Fate.of(status)))
            .collect(joining(site.words().of("balance.or")));
    return all.substring(0, 1) + all.substring(1).toLowerCase(site.words().language());
  }
}
