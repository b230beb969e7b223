package org.assises.balance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Author;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.Orientation;
import org.assises.model.OrientationId;
import org.assises.model.Proposal;
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
 * @param day the day it is computed for
 * @param overall all of them
 * @param reasons why proposals are not retained, where a reason was given
 * @param byTheme those under each theme that has any, in the order of the assises
 * @param byOrientation those that each of the edition's orientations was drawn from, in the order
 *     of the assises
 * @param byAuthors those of each group of authors that made any
 */
public record Balance(
    EditionId edition,
    LocalDate day,
    Tally overall,
    Map<FollowUp.Reason, Long> reasons,
    Map<ThemeId, Tally> byTheme,
    Map<OrientationId, Tally> byOrientation,
    Map<Author.Group, Tally> byAuthors) {
  public Balance {
    requireNonNull(edition, "edition");
    requireNonNull(day, "day");
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
  public static Balance of(Assises assises, EditionId edition, LocalDate day) {
    EditionId known = assises.edition(edition).id();
    List<Orientation> orientations =
        assises.orientations().stream()
            .filter(orientation -> orientation.edition().equals(known))
            .toList();
    Counting counting = new Counting(orientations);
    for (Proposal proposal : assises.proposals()) {
      if (proposal.edition().equals(known)) {
        counting.add(proposal, proposal.followUpOn(day));
      }
    }
    return new Balance(
        known,
        day,
        counting.overall(),
        counting.reasons(),
        inOrder(assises.themes().stream().map(Theme::id), counting.byTheme()),
        inOrder(orientations.stream().map(Orientation::id), counting.byOrientation()),
        inOrder(Stream.of(Author.Group.values()), counting.byAuthors()));
  }

  private static <K> Map<K, Tally> inOrder(Stream<K> order, Map<K, Tally> tallies) {
    Map<K, Tally> ordered = new LinkedHashMap<>();
    order.filter(tallies::containsKey).forEach(key -> ordered.put(key, tallies.get(key)));
    return ordered;
  }
}
