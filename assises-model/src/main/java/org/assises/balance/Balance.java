package org.assises.balance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * A balance ("bilan"): how far the proposals of an edition are carried out on a day, computed from
 * their follow-ups.
 *
 * <p>Each proposal counts once in {@code overall}, by its last follow-up on or before that day. A
 * proposal with two themes counts under both. Figures that a city published without the proposals
 * are a {@link org.assises.model.DeclaredBalance}.
 *
 * @param edition the edition of the proposals
 * @param day the day for which the balance is computed
 * @param overall the tally of all proposals
 * @param reasons the number of proposals not retained, by reason, for those with a reason
 * @param byTheme the tally of each theme that has proposals, in the order of the assises
 * @param byOrientation the tally of each orientation that was derived from proposals, in the order
 *     of the assises
 * @param byAuthors the tally of each group of authors that made proposals
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
    List<Orientation> orientations = new ArrayList<>();
    List<OrientationId> ofOrientations = new ArrayList<>();
    for (Orientation orientation : assises.orientations()) {
      if (orientation.edition().equals(known)) {
        orientations.add(orientation);
        ofOrientations.add(orientation.id());
      }
    }
    List<ThemeId> ofThemes = new ArrayList<>();
    for (Theme theme : assises.themes()) {
      ofThemes.add(theme.id());
    }
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
        inOrder(ofThemes, counting.byTheme()),
        inOrder(ofOrientations, counting.byOrientation()),
        inOrder(List.of(Author.Group.values()), counting.byAuthors()));
  }

  private static <K> Map<K, Tally> inOrder(List<K> order, Map<K, Tally> tallies) {
    Map<K, Tally> ordered = new LinkedHashMap<>();
    for (K key : order) {
      Tally tally = tallies.get(key);
      if (tally != null) {
        ordered.put(key, tally);
      }
    }
    return ordered;
  }
}
