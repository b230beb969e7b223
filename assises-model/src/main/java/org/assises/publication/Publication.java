package org.assises.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.assises.finding.Finding;
import org.assises.finding.Findings;
import org.assises.finding.Screened;
import org.assises.model.Assises;
import org.assises.model.Edition;
import org.assises.model.EditionId;
import org.assises.model.Id;
import org.assises.model.Proposal;
import org.assises.model.ProposalId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;

/**
 * The public part of an assises at an instant, checked and versioned. Formats accept nothing else.
 *
 * <p>It contains no drafts, no items that no published item refers to, and no names without a legal
 * basis on that day. Its lists are in a fixed order. No clock is read, so that the same input gives
 * the same publication everywhere.
 *
 * <pre>{@code
 * Publication first = Publication.of(assises, Instant.parse("2024-11-01T08:00:00Z"));
 * Publication second = first.revise(changed, Instant.parse("2024-11-02T08:00:00Z"));
 * second.changes(); // the differences as values
 * }</pre>
 */
public final class Publication {
  /** The maximum number of changes in {@link #history}, unless the publication itself has more. */
  public static final int LONGEST_HISTORY = 1_000;

  private final Assises assises;
  private final Instant at;
  private final ModificationTimes modificationTimes;
  private final Revisions revisions;
  private final Map<SessionId, Slot> formerSlots;
  private final Map<SessionId, EditionId> firstEditions;
  private final Map<String, String> zoneRules;
  private final List<Tombstone> tombstones;
  private final List<Change> changes;
  private final List<Change> history;
  private final List<Finding> findings;
  private final boolean screened;

  Publication(
      Assises assises,
      Instant at,
      ModificationTimes modificationTimes,
      Revisions revisions,
      Map<SessionId, Slot> formerSlots,
      Map<SessionId, EditionId> firstEditions,
      Map<String, String> zoneRules,
      List<Tombstone> tombstones,
      List<Change> changes,
      List<Change> history,
      List<Finding> findings,
      boolean screened) {
    this.assises = assises;
    this.at = at;
    this.modificationTimes = modificationTimes;
    this.revisions = revisions;
    this.formerSlots = Map.copyOf(formerSlots);
    this.firstEditions = Map.copyOf(firstEditions);
    this.zoneRules = Map.copyOf(zoneRules);
    this.tombstones = List.copyOf(tombstones);
    this.changes = List.copyOf(changes);
    this.history = List.copyOf(recent(history, at));
    this.findings = List.copyOf(findings);
    this.screened = screened;
  }

  private static List<Change> recent(List<Change> history, Instant at) {
    int own = 0;
    while (own < history.size() && history.get(own).at().equals(at)) {
      own++;
    }
    return history.subList(0, Math.min(history.size(), Math.max(own, LONGEST_HISTORY)));
  }

  /**
   * Publishes an assises for the first time.
   *
   * @param assises the whole assises, including drafts
   * @param at the instant of publication, truncated to the second
   * @return the publication
   * @throws PublicationRefusedException if a finding blocks publication; it lists all that do
   * @throws IllegalArgumentException if {@code at} is not in the years 1 to 9999 of UTC
   */
  public static Publication of(Assises assises, Instant at) {
    Instant second = Seconds.of(at);
    LocalDate day = LocalDate.ofInstant(second, assises.zone());
    Assises visible = PublicPart.of(assises, day);
    List<Finding> findings =
        PublicationRefusedException.refuseBlocking(
            Findings.in(assises, visible, day, Screened.nothing()));
    return new Publication(
        visible,
        second,
        ModificationTimes.of(visible, second),
        new Revisions(Revision.first(second), Map.of()),
        Map.of(),
        Map.of(),
        ZoneFingerprints.of(visible),
        List.of(),
        List.of(),
        List.of(),
        findings,
        true);
  }

  /**
   * Returns the findings for an assises before publication.
   *
   * @param assises the whole assises, including drafts
   * @param at the intended instant of publication
   * @return the findings, ordered by severity: those that block publication first
   * @throws IllegalArgumentException if {@code at} is not in the years 1 to 9999
   */
  public static List<Finding> check(Assises assises, Instant at) {
    LocalDate day = LocalDate.ofInstant(Seconds.of(at), assises.zone());
    return Findings.in(assises, PublicPart.of(assises, day), day, Screened.nothing());
  }

  /**
   * Restores a publication from a snapshot.
   *
   * <p>The rules of a time zone may have changed since then. Instants are kept, so that sessions
   * may have other clock times and another order. The day may then also differ by one day.
   *
   * @param kept the snapshot
   * @return a publication equal to the original, without its findings
   * @throws IllegalArgumentException if the snapshot contains something that must not be published
   *     on that day, such as a draft or a name without a legal basis
   */
  public static Publication from(Snapshot kept) {
    Assises ordered = PublicPart.inOrder(kept.assises());
    LocalDate day = LocalDate.ofInstant(kept.at(), ordered.zone());
    if (Stream.of(day, day.minusDays(1), day.plusDays(1))
        .noneMatch(then -> PublicPart.of(ordered, then).equals(ordered))) {
      throw new IllegalArgumentException(
          "the snapshot contains items that must not be published, or its items are not in the"
              + " order of a publication");
    }
    return new Publication(
        ordered,
        kept.at(),
        kept.modificationTimes(),
        Revisions.of(kept),
        kept.formerSlots(),
        kept.firstEditions(),
        kept.zoneRules(),
        kept.tombstones(),
        kept.history().stream().filter(change -> change.at().equals(kept.at())).toList(),
        kept.history(),
        List.of(),
        false);
  }

  /**
   * Publishes the assises again. Items that visibly changed get a new revision. Sessions that are
   * missing stay as cancelled, and proposals as tombstones.
   *
   * @param changed the whole changed assises, including drafts
   * @param at the instant of publication, truncated to the second; later than this publication
   *     unless nothing changed
   * @return the next publication
   * @throws PublicationRefusedException if a finding blocks publication, such as a missing edition
   *     or a changed id; it lists all that do
   * @throws IllegalArgumentException if the assises has another id; or if {@code at} is after the
   *     year 9999, before this publication, or in the same second although something changed,
   *     because readers could not distinguish the two by the time of the last change
   */
  public Publication revise(Assises changed, Instant at) {
    Instant second = secondAfter(at);
    if (!changed.id().equals(assises.id())) {
      throw new IllegalArgumentException(
          "a publication of "
              + assises.id().shown()
              + " cannot be revised with the assises "
              + changed.id().shown());
    }
    return new Reviser(this, second).revise(changed);
  }

  private Instant secondAfter(Instant at) {
    Instant second = Seconds.of(at);
    if (second.isBefore(this.at)) {
      throw new IllegalArgumentException(
          "a revision must not be before the publication that it revises, at " + this.at);
    }
    return second;
  }

  /**
   * Removes the former texts of items from the history. A cancelled session keeps its time but
   * loses its title. A {@link Change.Forgotten} tells readers to delete their copies too. The
   * current texts of the items stay, so correct them in the document first.
   *
   * @param items the ids of the items
   * @param at the instant of publication, truncated to the second; later than this publication
   *     unless there are no items
   * @return the next publication
   * @throws IllegalArgumentException if {@code at} is not allowed, as for {@link #revise}
   */
  public Publication forget(Collection<? extends Id> items, Instant at) {
    return new Reviser(this, secondAfter(at)).forget(items);
  }

  /** {@return the published part of the assises} */
  public Assises assises() {
    return assises;
  }

  /** {@return the instant of publication, in whole seconds} */
  public Instant at() {
    return at;
  }

  /** {@return the day of publication in the time zone of the assises} */
  public LocalDate day() {
    return LocalDate.ofInstant(at, assises.zone());
  }

  /** {@return the instant of the last visible change, in whole seconds} */
  public Instant lastModified() {
    return modificationTimes.everything();
  }

  /**
   * {@return the instant of the last visible change in a scope, in whole seconds}
   *
   * @throws NoSuchElementException if the scope is that of an edition that is not published
   */
  public Instant lastModified(Scope scope) {
    return scope.lastModified(this);
  }

  /** {@return the instants of the last change of each part} */
  public ModificationTimes modificationTimes() {
    return modificationTimes;
  }

  /** {@return the published form of a session} */
  public ShownSession shown(Session session) {
    return new ShownSession(assises, session);
  }

  /** {@return the published form of a proposal} */
  public ShownProposal shown(Proposal proposal) {
    return new ShownProposal(assises, proposal);
  }

  /** {@return the published form of an edition} */
  public ShownEdition shown(Edition edition) {
    return new ShownEdition(assises, edition);
  }

  /** {@return the organizer of the series; empty if not recorded} */
  public Optional<ShownOrganization> organizer() {
    return ShownOrganization.organizer(assises);
  }

  /** {@return the slot of a session before it was last moved; empty if it was never moved} */
  public Optional<Slot> formerSlot(SessionId session) {
    return Optional.ofNullable(formerSlots.get(session));
  }

  Map<SessionId, Slot> formerSlots() {
    return formerSlots;
  }

  /**
   * {@return the edition that a session belonged to when it was first published, which is part of
   * its UID in calendars}
   *
   * @throws NoSuchElementException if the item is not published
   */
  public EditionId firstEdition(SessionId session) {
    EditionId first = firstEditions.get(session);
    return first == null ? assises.session(session).edition() : first;
  }

  Map<SessionId, EditionId> firstEditions() {
    return firstEditions;
  }

  /**
   * {@return fingerprints of the rules that the zones of the programme had when it was made, by the
   * zone's id}
   *
   * <p>Where they differ at the next publication, each session in the zone gets a revision although
   * it did not change: calendars have other offsets for it.
   */
  public Map<String, String> zoneRules() {
    return zoneRules;
  }

  /**
   * {@return the revision of a published session}
   *
   * @throws NoSuchElementException if the item is not published
   */
  public Revision revision(SessionId session) {
    return revisionOf(session);
  }

  /**
   * {@return the revision of a published proposal}
   *
   * @throws NoSuchElementException if the item is not published
   */
  public Revision revision(ProposalId proposal) {
    return revisionOf(proposal);
  }

  /** {@return the tombstones of proposals that are no longer published, ordered by id} */
  public List<Tombstone> tombstones() {
    return tombstones;
  }

  /**
   * {@return the changes since the previous publication, with former and new values; empty for the
   * first publication}
   *
   * <p>If the publication was restored {@linkplain #from from a snapshot}, the changes have only
   * the values that {@link #history} keeps.
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * {@return the changes of this and earlier publications, the newest publication first; at most
   * {@link #LONGEST_HISTORY}, or all of this publication if it has more}
   *
   * <p>The history is stored and published in feeds. It contains no texts other than titles and
   * names, and no {@link Change.Affected}.
   */
  public List<Change> history() {
    return history;
  }

  /** {@return the findings that do not block publication} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return a snapshot, from which this publication can be restored and revised later} */
  public Snapshot snapshot() {
    Map<SessionId, Revision> sessions = new HashMap<>();
    assises.sessions().forEach(session -> sessions.put(session.id(), revisions.of(session.id())));
    Map<ProposalId, Revision> proposals = new HashMap<>();
    assises
        .proposals()
        .forEach(proposal -> proposals.put(proposal.id(), revisions.of(proposal.id())));
    return new Snapshot(
        assises,
        at,
        modificationTimes,
        sessions,
        proposals,
        formerSlots,
        firstEditions,
        zoneRules,
        tombstones,
        history);
  }

  /** {@return the items that were screened for this publication, unless it was restored} */
  Screened screened() {
    return screened ? Screened.of(assises, findings) : Screened.nothing();
  }

  boolean isScreened() {
    return screened;
  }

  Optional<Revision> find(Id id) {
    return assises.has(id) ? Optional.of(revisions.of(id)) : Optional.empty();
  }

  Revisions revisions() {
    return revisions;
  }

  private Revision revisionOf(Id id) {
    if (!assises.has(id)) {
      throw new NoSuchElementException(id.shown() + " is not in this publication");
    }
    return revisions.of(id);
  }
}
