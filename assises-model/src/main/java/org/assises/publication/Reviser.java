package org.assises.publication;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assises.finding.Finding;
import org.assises.finding.Findings;
import org.assises.model.Assises;
import org.assises.model.Counterparts;
import org.assises.model.EditionId;
import org.assises.model.Forgetting;
import org.assises.model.Id;
import org.assises.model.ItemKind;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Sharing;
import org.assises.model.Slot;
import org.assises.model.Territory;

/** Creates the next publication from a publication and a changed assises. */
final class Reviser {
  private final Publication before;
  private final Instant at;
  private final Map<Id, Revision> buried;
  private final List<Tombstone> tombstones = new ArrayList<>();

  Reviser(Publication before, Instant at) {
    this.before = before;
    this.at = at;
    this.buried =
        before.tombstones().stream().collect(toMap(Tombstone::proposal, Tombstone::revision));
  }

  Publication revise(Assises changed) {
    LocalDate day = LocalDate.ofInstant(at, changed.zone());
    Assises own = PublicPart.of(changed, day);
    Sharing sharing = new Sharing(own, before.assises());
    List<Finding> inside = Findings.in(changed, own, day, before.screened(), sharing);
    Assises visible = sharing.shared();
    List<Finding> findings = new ArrayList<>(Findings.between(before.assises(), visible));
    findings.addAll(inside);
    PublicationRefusedException.refuseBlocking(findings);
    Forgetter forgetter = new Forgetter(changed.forgettings(), before.at(), at);
    return publication(withCancelled(visible, forgetter), visible, forgetter, findings, true);
  }

  /** {@return the publication without former texts of the items} */
  Publication forget(Collection<? extends Id> items) {
    if (!items.isEmpty() && at.equals(before.at())) {
      throw new IllegalArgumentException(
          "former texts can be forgotten at least one second after the publication of " + at);
    }
    List<Forgetting> requests = new ArrayList<>();
    items.forEach(item -> requests.add(new Forgetting(item, at)));
    Forgetter forgetter = new Forgetter(requests, before.at(), at);
    Assises same = before.assises();
    List<Session> sessions = new ArrayList<>();
    for (Session session : same.sessions()) {
      boolean off = session.status() == SessionStatus.CANCELLED;
      sessions.add(off ? forgetter.neutral(session, same.languages()) : session);
    }
    Assises now = same.toBuilder().sessions(sessions).build();
    return publication(now, same, forgetter, before.findings(), before.isScreened());
  }

  private Publication publication(
      Assises now, Assises visible, Forgetter forgetter, List<Finding> findings, boolean screened) {
    List<Change> changes =
        new ArrayList<>(forgetter.changes(Differences.between(before.assises(), now, at)));
    changes.addAll(ZoneRuleChanges.between(before, now, changes, at));
    List<Change> earlier = forgetter.history(before.history());
    changes.addAll(forgetter.told());
    if (!changes.isEmpty() && at.equals(before.at())) {
      throw new IllegalArgumentException(
          "the content changed since the publication of "
              + at
              + ", so the revision must be at least one second later");
    }
    Set<Id> changed = new HashSet<>();
    changes.forEach(change -> changed.add(change.item()));
    bury(now, changes);
    changes.addAll(ofTombstones(now));
    return new Publication(
        now,
        at,
        Touched.next(before, now, changes, tombstones, at),
        revisions(now, changed),
        formerSlots(changes),
        firstEditions(now, changes),
        ZoneFingerprints.of(now),
        tombstones,
        changes,
        history(changes, earlier, visible),
        findings,
        screened);
  }

  /**
   * Adds missing sessions as cancelled sessions, with only what calendars need for a cancellation.
   */
  private Assises withCancelled(Assises visible, Forgetter forgetter) {
    List<Session> gone =
        new Counterparts<>(visible.sessions(), visible)
            .without(before.assises().sessions()).stream()
                .map(session -> cancelled(session, visible))
                .map(session -> forgetter.neutral(session, visible.languages()))
                .toList();
    if (gone.isEmpty()) {
      return visible;
    }
    List<Session> all = new ArrayList<>(visible.sessions());
    all.addAll(gone);
    return visible.toBuilder().sessions(PublicPart.inOrder(all, visible)).build();
  }

  /** {@return the session as cancelled, with its room or place if that is still published} */
  private static Session cancelled(Session session, Assises visible) {
    Session.Builder bare =
        Session.builder(
                session.id(), session.edition(), session.kind(), session.title(), session.slot())
            .status(SessionStatus.CANCELLED);
    session
        .room()
        .filter(visible::has)
        .ifPresentOrElse(
            bare::room, () -> session.place().filter(visible::has).ifPresent(bare::place));
    return bare.build();
  }

  /** {@return the revisions of all items, given those that changed, were added or were removed} */
  private Revisions revisions(Assises now, Set<Id> changed) {
    Map<Id, Revision> others = new HashMap<>(before.revisions().others());
    for (Id id : changed) {
      if (!now.has(id)) {
        others.remove(id);
      } else if (id instanceof SessionId || id instanceof ProposalId) {
        others.put(id, next(id));
      }
    }
    return new Revisions(before.revisions().usual(), others);
  }

  private Revision next(Id id) {
    return before
        .find(id)
        .or(() -> Optional.ofNullable(buried.get(id)))
        .map(last -> last.next(at))
        .orElseGet(() -> Revision.first(at));
  }

  /** {@return a change for each earlier tombstone, if feeds give another commune with it} */
  private List<Change> ofTombstones(Assises now) {
    if (inSameCommune(now)) {
      return List.of();
    }
    return before.tombstones().stream()
        .map(Tombstone::proposal)
        .filter(proposal -> !now.has(proposal))
        .<Change>map(proposal -> new Change.Affected(at, proposal, now.id()))
        .toList();
  }

  /**
   * Adds a tombstone for each missing proposal, and removes the tombstones of proposals that are
   * published again.
   */
  private void bury(Assises now, List<Change> changes) {
    before.tombstones().stream()
        .filter(stone -> !now.has(stone.proposal()))
        .map(stone -> inSameCommune(now) ? stone : stone.revised(at))
        .forEach(tombstones::add);
    for (Change change : changes) {
      if (change instanceof Change.Removed && change.item() instanceof ProposalId proposal) {
        EditionId edition = before.assises().proposal(proposal).edition();
        tombstones.add(new Tombstone(proposal, edition, before.revision(proposal).next(at)));
      }
    }
    tombstones.sort(Comparator.comparing(stone -> stone.proposal().value()));
  }

  /** Feeds give the commune with each proposal, also with removed ones. */
  private boolean inSameCommune(Assises now) {
    return now.territory()
        .map(Territory::inseeCode)
        .equals(before.assises().territory().map(Territory::inseeCode));
  }

  /**
   * {@return the slots of sessions before they were last moved} A published session stays, at least
   * as cancelled.
   */
  private Map<SessionId, Slot> formerSlots(List<Change> changes) {
    Map<SessionId, Slot> slots = new HashMap<>(before.formerSlots());
    for (Change change : changes) {
      if (change.isOf(ItemKind.SESSION, Fact.TIME)) {
        SessionId session = (SessionId) change.item();
        slots.put(session, before.assises().session(session).slot());
      }
    }
    return slots;
  }

  /** {@return the first edition of each session that now belongs to another edition} */
  private Map<SessionId, EditionId> firstEditions(Assises now, List<Change> changes) {
    Map<SessionId, EditionId> first = new HashMap<>(before.firstEditions());
    for (Change change : changes) {
      if (change.isOf(ItemKind.SESSION, Fact.EDITION)) {
        SessionId session = (SessionId) change.item();
        first.put(session, before.firstEdition(session));
      }
    }
    first
        .entrySet()
        .removeIf(entry -> now.session(entry.getKey()).edition().equals(entry.getValue()));
    return first;
  }

  private static List<Change> history(List<Change> changes, List<Change> earlier, Assises visible) {
    List<Change> all = new ArrayList<>(History.kept(changes));
    all.addAll(History.stillTold(earlier, visible));
    return all;
  }
}
