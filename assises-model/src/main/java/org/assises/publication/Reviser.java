package org.assises.publication;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assises.finding.Finding;
import org.assises.finding.Findings;
import org.assises.model.Assises;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionStatus;

/** Makes the next publication out of one, by comparing what was visible with what is. */
final class Reviser {
  private final Publication before;
  private final Instant at;
  private final Map<Id, Revision> buried;
  private final Map<Id, Revision> revisions = new HashMap<>();
  private final List<Tombstone> tombstones = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Reviser(Publication before, Instant at) {
    this.before = before;
    this.at = at;
    this.buried =
        before.tombstones().stream().collect(toMap(Tombstone::proposal, Tombstone::revision));
  }

  Publication revise(Assises changed) {
    LocalDate day = LocalDate.ofInstant(at, changed.zone());
    Assises visible = PublicPart.of(changed, day);
    List<Finding> findings = new ArrayList<>(Findings.between(before.assises(), visible));
    findings.addAll(Findings.in(changed, visible));
    PublicationRefusedException.refuseBlocking(findings);
    Assises now = withCancelled(visible);
    Differences differences = new Differences(at, before.assises(), now);
    differences.ofEditions().forEach(changes::add);
    Looks looks = new Looks(before.assises(), now);
    reviseSessions(now, looks, differences);
    reviseProposals(now, looks, differences);
    bury();
    boolean same = now.equals(before.assises());
    if (!same && at.equals(before.at())) {
      throw new IllegalArgumentException(
          "something changed since " + at + ", and is published a second later at the earliest");
    }
    return new Publication(
        now,
        at,
        same ? before.lastModified() : at,
        revisions,
        tombstones,
        history(visible),
        findings);
  }

  /**
   * Keeps each session that is gone as a cancelled one, with no more than calendars need to cancel
   * it.
   */
  private Assises withCancelled(Assises visible) {
    List<Session> gone =
        before.assises().sessions().stream()
            .filter(session -> !visible.has(session.id()))
            .map(session -> cancelled(session, visible))
            .toList();
    if (gone.isEmpty()) {
      return visible;
    }
    List<Session> all = new ArrayList<>(visible.sessions());
    all.addAll(gone);
    return visible.toBuilder()
        .sessions(PublicPart.inOrder(all, session -> visible.edition(session.edition())))
        .build();
  }

  /** {@return the session, cancelled; in its room or place where that is still there} */
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

  private void reviseSessions(Assises now, Looks looks, Differences differences) {
    for (Session session : now.sessions()) {
      Optional<Session> former = former(session.id(), before.assises()::session);
      boolean same = former.isPresent() && looks.areSame(former.get(), session);
      boolean aroundToo = same && looks.areSameAround(former.get(), session);
      revisions.put(session.id(), revision(session.id(), aroundToo));
      if (!same) {
        changes.addAll(differences.of(former, session));
      }
    }
  }

  private void reviseProposals(Assises now, Looks looks, Differences differences) {
    for (Proposal proposal : now.proposals()) {
      Optional<Proposal> former = former(proposal.id(), before.assises()::proposal);
      boolean same = former.isPresent() && looks.areSame(former.get(), proposal);
      revisions.put(proposal.id(), revision(proposal.id(), same));
      if (!same) {
        changes.addAll(differences.of(former, proposal));
      }
    }
  }

  private <I extends Id, T> Optional<T> former(I id, Function<I, T> there) {
    return before.assises().has(id) ? Optional.of(there.apply(id)) : Optional.empty();
  }

  private Revision revision(Id id, boolean same) {
    return before
        .find(id)
        .or(() -> Optional.ofNullable(buried.get(id)))
        .map(revision -> same ? revision : revision.next(at))
        .orElseGet(() -> Revision.first(at));
  }

  /**
   * Puts up a tombstone for each proposal that is gone, and takes down those of proposals that are
   * back.
   */
  private void bury() {
    before.tombstones().stream()
        .filter(stone -> !revisions.containsKey(stone.proposal()))
        .forEach(tombstones::add);
    for (Proposal proposal : before.assises().proposals()) {
      if (!revisions.containsKey(proposal.id())) {
        Revision last = before.revision(proposal.id()).next(at);
        tombstones.add(new Tombstone(proposal.id(), proposal.edition(), last));
        changes.add(new Change.ProposalRemoved(at, proposal.id()));
      }
    }
    tombstones.sort(Comparator.comparing(stone -> stone.proposal().value()));
  }

  /**
   * {@return the changes now and before, without what is said no more of proposals, and without the
   * former titles of sessions that are gone}
   */
  private List<Change> history(Assises visible) {
    List<Change> all = new ArrayList<>(changes);
    before.history().stream().filter(change -> isStillSaid(change, visible)).forEach(all::add);
    return all;
  }

  private static boolean isStillSaid(Change change, Assises visible) {
    if (change instanceof Change.SessionRetitled retitled) {
      return visible.has(retitled.item());
    }
    if (change instanceof Change.ProposalFollowedUp followedUp) {
      return visible.has(followedUp.item())
          && visible.proposal(followedUp.item()).followUps().contains(followedUp.followUp());
    }
    return !(change.item() instanceof ProposalId proposal)
        || change instanceof Change.ProposalRemoved
        || visible.has(proposal);
  }
}
