package org.assises.publication;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Origin;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.Text;

/**
 * Tells whether an item looks the same in two publications.
 *
 * <p>What is shown beside items (people, places, themes, ...) seldom changes; where none of it did,
 * an item looks the same if it is the same, and its {@link Views} need not be put together.
 */
final class Looks {
  private static final List<Function<Assises, Object>> BESIDE =
      List.of(
          Assises::page,
          Assises::organizer,
          Assises::organizations,
          Assises::places,
          Assises::rooms,
          Assises::themes,
          Assises::speakers,
          Assises::editions,
          Assises::surveys,
          Assises::measures);

  private final Assises before;
  private final Assises now;
  private final Views viewsBefore;
  private final Views viewsNow;
  private final boolean sameBeside;

  Looks(Assises before, Assises now) {
    this.before = before;
    this.now = now;
    this.viewsBefore = new Views(before);
    this.viewsNow = new Views(now);
    this.sameBeside = BESIDE.stream().allMatch(part -> part.apply(before).equals(part.apply(now)));
  }

  boolean areSame(Session was, Session is) {
    return sameBeside ? was.equals(is) : viewsBefore.of(was).equals(viewsNow.of(is));
  }

  /**
   * {@return of a session that is itself the same, whether what its edition or the series says, and
   * is shown with it, is the same too}
   */
  boolean areSameAround(Session was, Session is) {
    return sameBeside || viewsBefore.around(was).equals(viewsNow.around(is));
  }

  boolean areSame(Proposal was, Proposal is) {
    return sameBeside
        ? was.equals(is) && originTitle(before, was).equals(originTitle(now, is))
        : viewsBefore.of(was).equals(viewsNow.of(is));
  }

  private static Optional<Text> originTitle(Assises assises, Proposal proposal) {
    return proposal.origin().orElse(null) instanceof Origin.InSession in
        ? Optional.of(assises.session(in.session()).title())
        : Optional.empty();
  }
}
