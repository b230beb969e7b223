package org.assises.publication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.FollowUp;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.SpeakerId;

/** Names what became different from one publication to the next. */
final class Differences {
  private final Instant at;
  private final Assises before;
  private final Assises now;

  Differences(Instant at, Assises before, Assises now) {
    this.at = at;
    this.before = before;
    this.now = now;
  }

  List<Change> ofEditions() {
    Map<EditionId, Edition> earlier =
        before.editions().stream().collect(toMap(Edition::id, identity()));
    List<Change> changes = new ArrayList<>();
    for (Edition edition : now.editions()) {
      Optional<Edition> former = Optional.ofNullable(earlier.get(edition.id()));
      former.ifPresentOrElse(
          was -> compare(was, edition, changes),
          () -> changes.add(new Change.EditionAdded(at, edition.id())));
    }
    return changes;
  }

  /** {@return what is different of a session that does not look the same; at least one change} */
  List<Change> of(Optional<Session> former, Session session) {
    if (former.isEmpty()) {
      return List.of(new Change.SessionAdded(at, session.id()));
    }
    List<Change> changes = new ArrayList<>();
    compare(former.get(), session, changes);
    return changes.isEmpty() ? List.of(new Change.SessionAmended(at, session.id())) : changes;
  }

  /** {@return what is different of a proposal that does not look the same; at least one change} */
  List<Change> of(Optional<Proposal> former, Proposal proposal) {
    if (former.isEmpty()) {
      return List.of(new Change.ProposalAdded(at, proposal.id()));
    }
    List<Change> changes = new ArrayList<>();
    for (FollowUp followUp : proposal.followUps()) {
      if (!former.get().followUps().contains(followUp)) {
        changes.add(new Change.ProposalFollowedUp(at, proposal.id(), followUp));
      }
    }
    return changes.isEmpty() ? List.of(new Change.ProposalAmended(at, proposal.id())) : changes;
  }

  private void compare(Edition was, Edition is, List<Change> changes) {
    int listed = changes.size();
    if (!was.startDate().value().equals(is.startDate().value())) {
      changes.add(
          new Change.EditionMoved(at, is.id(), was.startDate().value(), is.startDate().value()));
    }
    if (was.status() != is.status()) {
      changes.add(new Change.EditionStatusChanged(at, is.id(), was.status(), is.status()));
    }
    if (changes.size() == listed && !was.equals(is)) {
      changes.add(new Change.EditionAmended(at, is.id()));
    }
  }

  private void compare(Session was, Session is, List<Change> changes) {
    boolean wasOff = was.status() == SessionStatus.CANCELLED;
    boolean isOff = is.status() == SessionStatus.CANCELLED;
    if (isOff) {
      if (!wasOff) {
        changes.add(new Change.SessionCancelled(at, is.id()));
      }
      return;
    }
    if (wasOff) {
      changes.add(new Change.SessionReinstated(at, is.id()));
    }
    if (!was.slot().equals(is.slot())) {
      changes.add(new Change.SessionMoved(at, is.id(), was.slot(), is.slot()));
    }
    if (!was.title().equals(is.title())) {
      changes.add(new Change.SessionRetitled(at, is.id(), was.title(), is.title()));
    }
    Optional<Place> place = now.placeOf(is);
    if (!before.placeOf(was).map(Place::id).equals(place.map(Place::id))
        || !was.room().equals(is.room())) {
      changes.add(new Change.SessionRelocated(at, is.id(), place.map(Place::id), is.room()));
    }
    if (!wasOff) { // One that was gone and kept as cancelled has lost its people.
      comparePeople(was, is, changes);
    }
  }

  private void comparePeople(Session was, Session is, List<Change> changes) {
    List<SpeakerId> joined = new ArrayList<>(people(is));
    List<SpeakerId> left = new ArrayList<>(people(was));
    joined.removeAll(people(was));
    left.removeAll(people(is));
    if (!joined.isEmpty() || !left.isEmpty()) {
      changes.add(new Change.SpeakersReplaced(at, is.id(), joined, left));
    }
  }

  private static List<SpeakerId> people(Session session) {
    return session.contributions().stream().map(Contribution::speaker).distinct().toList();
  }
}
