package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.FollowUpStatus;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Theme;
import org.assises.model.ThemeId;

/**
 * How far an edition's proposals are carried out on a day ("bilan"), computed from the proposals
 * one by one.
 *
 * <p>Each proposal counts once in {@code overall}, by its last follow-up on or before that day; a
 * proposal under two themes counts under both. What a city declared without publishing the
 * proposals is a {@link org.assises.model.DeclaredBalance}.
 *
 * @param edition whose proposals
 * @param asOf on which day
 * @param overall all of them
 * @param reasons why proposals are not retained, where a reason was given
 * @param byTheme those under each theme that has any, in the order of the assises
 * @param byOrientation those that each of the edition's orientations was drawn from, in the order
 *     of the assises
 * @param byAuthors those of each group of authors that made any
 */
public record Balance(
    EditionId edition,
    LocalDate asOf,
    Tally overall,
    Map<FollowUp.Reason, Integer> reasons,
    Map<ThemeId, Tally> byTheme,
    Map<OrientationId, Tally> byOrientation,
    Map<Author.Group, Tally> byAuthors) {
  public Balance {
    requireNonNull(edition, "edition");
    requireNonNull(asOf, "asOf");
    requireNonNull(overall, "overall");
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    byTheme = Collections.unmodifiableMap(new LinkedHashMap<>(byTheme));
    byOrientation = Collections.unmodifiableMap(new LinkedHashMap<>(byOrientation));
    byAuthors = Collections.unmodifiableMap(new LinkedHashMap<>(byAuthors));
  }

  /**
   * {@return the balance of an edition on a day}
   *
   * @throws java.util.NoSuchElementException if there is no such edition
   */
  public static Balance of(Assises assises, EditionId edition, LocalDate asOf) {
    EditionId known = assises.edition(edition).id();
    List<Proposal> proposals =
        assises.proposals().stream().filter(proposal -> proposal.edition().equals(known)).toList();
    return new Balance(
        known,
        asOf,
        Tally.of(proposals.stream().map(proposal -> proposal.statusOn(asOf)).toList()),
        reasons(proposals, asOf),
        inOrder(
            assises.themes().stream().map(Theme::id), tallies(proposals, asOf, Proposal::themes)),
        byOrientation(assises, known, proposals, asOf),
        inOrder(Stream.of(Author.Group.values()), tallies(proposals, asOf, Balance::groups)));
  }

  private static List<Author.Group> groups(Proposal proposal) {
    return proposal.author().map(Author::group).stream().toList();
  }

  private static Map<FollowUp.Reason, Integer> reasons(List<Proposal> proposals, LocalDate asOf) {
    Map<FollowUp.Reason, Integer> reasons = new EnumMap<>(FollowUp.Reason.class);
    for (Proposal proposal : proposals) {
      proposal
          .followUpOn(asOf)
          .flatMap(FollowUp::reason)
          .ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
    }
    return reasons;
  }

  private static Map<OrientationId, Tally> byOrientation(
      Assises assises, EditionId edition, List<Proposal> proposals, LocalDate asOf) {
    List<Orientation> orientations =
        assises.orientations().stream()
            .filter(orientation -> orientation.edition().equals(edition))
            .toList();
    Map<ProposalId, List<OrientationId>> drawnFrom = new HashMap<>();
    for (Orientation orientation : orientations) {
      for (ProposalId proposal : orientation.proposals()) {
        drawnFrom.computeIfAbsent(proposal, id -> new ArrayList<>()).add(orientation.id());
      }
    }
    return inOrder(
        orientations.stream().map(Orientation::id),
        tallies(proposals, asOf, p -> drawnFrom.getOrDefault(p.id(), List.of())));
  }

  private static <K> Map<K, Tally> tallies(
      List<Proposal> proposals, LocalDate asOf, Function<Proposal, List<K>> keys) {
    Map<K, List<FollowUpStatus>> statuses = new HashMap<>();
    for (Proposal proposal : proposals) {
      for (K key : keys.apply(proposal)) {
        statuses.computeIfAbsent(key, any -> new ArrayList<>()).add(proposal.statusOn(asOf));
      }
    }
    Map<K, Tally> tallies = new HashMap<>();
    statuses.forEach((key, list) -> tallies.put(key, Tally.of(list)));
    return tallies;
  }

  private static <K> Map<K, Tally> inOrder(Stream<K> order, Map<K, Tally> tallies) {
    Map<K, Tally> ordered = new LinkedHashMap<>();
    order.filter(tallies::containsKey).forEach(key -> ordered.put(key, tallies.get(key)));
    return ordered;
  }
}
