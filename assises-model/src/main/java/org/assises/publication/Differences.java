package org.assises.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Counterparts;
import org.assises.model.Edition;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;

/**
 * Lists all visible differences between two publications, item by item, based on the facts of each
 * kind of item.
 *
 * <p>People, places and editions seldom change. If none of them did, equal items also look the
 * same, and the values of other items are not computed.
 */
final class Differences {
  private final Instant at;
  private final Assises before;
  private final Assises now;
  private final boolean sameBeside;
  private final List<Change> changes = new ArrayList<>();

  private Differences(Instant at, Assises before, Assises now) {
    this.at = at;
    this.before = before;
    this.now = now;
    this.sameBeside = sameBeside(before, now);
  }

  /** {@return all changes from one publication to the next, in the order of the items} */
  static List<Change> between(Assises before, Assises now, Instant at) {
    // A fresh JVM needs some 40 ms for the facts, which equal assises do not need.
    if (before.equals(now)) {
      return List.of();
    }
    Differences differences = new Differences(at, before, now);
    differences.ofSeries();
    differences.ofEditions();
    differences.ofSessions();
    differences.ofProposals();
    differences.ofOthers();
    return differences.changes;
  }

  private static boolean sameBeside(Assises before, Assises now) {
    return before.name().equals(now.name())
        && before.languages().equals(now.languages())
        && before.zone().equals(now.zone())
        && before.territory().equals(now.territory())
        && before.page().equals(now.page())
        && before.organizer().equals(now.organizer())
        && before.organizations().equals(now.organizations())
        && before.places().equals(now.places())
        && before.rooms().equals(now.rooms())
        && before.themes().equals(now.themes())
        && before.speakers().equals(now.speakers())
        && before.editions().equals(now.editions())
        && before.surveys().equals(now.surveys());
  }

  private void ofSeries() {
    EditionFacts.OF_SERIES.compare(before, now, told(now.id()));
    if (changes.isEmpty() && !sameBeside) {
      addAffected(now.id(), besideSeries(before), besideSeries(now), now.id());
    }
  }

  /** {@return the values of the organizer that the series shows} */
  private static Beside besideSeries(Assises assises) {
    Beside beside = new Beside();
    ShownOrganization.organizer(assises).ifPresent(body -> body.addTo(beside));
    return beside;
  }

  private void ofEditions() {
    Counterparts<Edition> former = new Counterparts<>(before.editions(), before);
    for (Edition is : now.editions()) {
      Optional<Edition> was = former.find(is);
      if (was.isEmpty()) {
        changes.add(new Change.Added(at, is.id()));
      } else {
        compare(was.get(), is);
      }
    }
  }

  private void compare(Edition was, Edition is) {
    int told = changes.size();
    ShownEdition shown = new ShownEdition(now, is);
    ShownEdition former = new ShownEdition(before, was);
    EditionFacts.OF_EDITION.compare(former, shown, told(is.id()));
    addUntold(told, is.id(), !was.equals(is));
    if (changes.size() == told && !sameBeside) {
      addAffected(is.id(), former.beside(), shown.beside(), now.id());
    }
  }

  private void ofSessions() {
    Counterparts<Session> former = new Counterparts<>(before.sessions(), before);
    for (Session is : now.sessions()) {
      Optional<Session> was = former.find(is);
      if (was.isEmpty()) {
        changes.add(new Change.Added(at, is.id()));
      } else if (!sameBeside || !was.get().equals(is)) {
        compare(was.get(), is);
      }
    }
  }

  private void compare(Session was, Session is) {
    int told = changes.size();
    ShownSession shown = new ShownSession(now, is);
    ShownSession former = new ShownSession(before, was);
    SessionFacts.OF_SESSION.compare(former, shown, told(was, is));
    addUntold(told, is.id(), !was.equals(is));
    if (changes.size() == told) {
      addAffected(
          is.id(), SessionBeside.of(before, former), SessionBeside.of(now, shown), is.edition());
    }
  }

  /**
   * Returns the consumer for facts of a session. If a session is cancelled or takes place again,
   * facts that it loses or regains by that are not listed.
   */
  private Facts.Differing told(Session was, Session is) {
    boolean wasOff = was.status() == SessionStatus.CANCELLED;
    boolean isOff = is.status() == SessionStatus.CANCELLED;
    Facts.Differing told = told(is.id());
    return (fact, from, to) -> {
      boolean lost = isOff && !wasOff && to.isEmpty();
      boolean back = wasOff && !isOff && from.isEmpty();
      if (!lost && !back) {
        told.fact(fact, from, to);
      }
    };
  }

  private void ofProposals() {
    Counterparts<Proposal> former = new Counterparts<>(before.proposals(), before);
    int found = 0;
    for (Proposal is : now.proposals()) {
      Optional<Proposal> was = former.find(is);
      if (was.isEmpty()) {
        changes.add(new Change.Added(at, is.id()));
        continue;
      }
      found++;
      if (!sameBeside || !was.get().equals(is)) {
        compare(was.get(), is);
      }
    }
    if (found < before.proposals().size()) {
      addRemoved(before.proposals(), now.proposals());
    }
  }

  private void compare(Proposal was, Proposal is) {
    int told = changes.size();
    compareFollowUps(was.followUps(), is.followUps(), is.id());
    ProposalFacts.OF_PROPOSAL.compare(was, is, told(is.id()));
    addUntold(told, is.id(), !was.equals(is));
    if (changes.size() == told) {
      Beside shown = new ShownProposal(now, is).beside();
      addAffected(is.id(), new ShownProposal(before, was).beside(), shown, is.edition());
    }
  }

  /**
   * Compares follow-ups one by one, without those that both lists have in common at the start and
   * the end.
   */
  private void compareFollowUps(List<FollowUp> was, List<FollowUp> is, Id proposal) {
    int shorter = Math.min(was.size(), is.size());
    int from = 0;
    while (from < shorter && was.get(from).equals(is.get(from))) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && was.get(was.size() - 1 - same).equals(is.get(is.size() - 1 - same))) {
      same++;
    }
    int until = Math.max(was.size(), is.size()) - same;
    for (int i = from; i < until; i++) {
      Optional<ShownValue> former = followUp(was, i, was.size() - same);
      Optional<ShownValue> shown = followUp(is, i, is.size() - same);
      changes.add(new Change.Changed(at, proposal, Fact.FOLLOW_UP, former, shown));
    }
  }

  private static Optional<ShownValue> followUp(List<FollowUp> followUps, int i, int until) {
    return i < until ? Optional.of(Values.followUp(followUps.get(i))) : Optional.empty();
  }

  private void ofOthers() {
    of(Assises::surveys, ProposalFacts.OF_SURVEY);
    of(Assises::orientations, ProposalFacts.OF_ORIENTATION);
    of(Assises::measures, ProposalFacts.OF_MEASURE);
    of(Assises::speakers, HouseFacts.OF_SPEAKER);
    of(Assises::organizations, HouseFacts.OF_ORGANIZATION);
    of(Assises::places, HouseFacts.OF_PLACE);
    of(Assises::rooms, HouseFacts.OF_ROOM);
    of(Assises::themes, HouseFacts.OF_THEME);
    of(Assises::sources, HouseFacts.OF_SOURCE);
  }

  private <T extends Item> void of(Function<Assises, List<T>> items, Facts<T> facts) {
    List<T> were = items.apply(before);
    List<T> are = items.apply(now);
    if (were.equals(are)) {
      return;
    }
    Counterparts<T> former = new Counterparts<>(were, before);
    for (T is : are) {
      Optional<T> was = former.find(is);
      if (was.isEmpty()) {
        changes.add(new Change.Added(at, is.id()));
      } else if (!was.get().equals(is)) {
        int told = changes.size();
        facts.compare(was.get(), is, told(is.id()));
        addUntold(told, is.id(), true);
      }
    }
    addRemoved(were, are);
  }

  private <T extends Item> void addRemoved(List<T> were, List<T> are) {
    for (T item : new Counterparts<>(are, now).without(were)) {
      changes.add(new Change.Removed(at, item.id()));
    }
  }

  private Facts.Differing told(Id item) {
    return (fact, from, to) -> changes.add(new Change.Changed(at, item, fact, from, to));
  }

  /** Adds a change without values for members that belong to no fact yet. */
  private void addUntold(int told, Id item, boolean differs) {
    if (differs && changes.size() == told) {
      told(item).fact(Fact.OTHER, Optional.empty(), Optional.empty());
    }
  }

  private void addAffected(Id item, Beside was, Beside is, Id otherwise) {
    is.differsBy(was, otherwise).ifPresent(by -> changes.add(new Change.Affected(at, item, by)));
  }
}
