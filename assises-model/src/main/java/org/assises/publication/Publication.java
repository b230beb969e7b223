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
 * What a city publishes of its assises at an instant: checked, public, versioned. The only thing
 * that formats accept.
 *
 * <p>It holds what is public and nothing else: no draft, no person, place or body that nothing
 * public refers to, and no name that nothing allows to be published on that day. Its lists are in
 * one order, whatever order they came in. No clock is read: the same input gives the same
 * publication anywhere.
 *
 * <pre>{@code
 * Publication first = Publication.of(assises, Instant.parse("2024-11-01T08:00:00Z"));
 * Publication second = first.revise(changed, Instant.parse("2024-11-02T08:00:00Z"));
 * second.changes(); // what is different, as values
 * }</pre>
 */
public final class Publication {
  /** How many changes {@link #history} keeps; those of the publication itself are all kept. */
  public static final int LONGEST_HISTORY = 1_000;

  private final Assises assises;
  private final Instant at;
  private final ModificationTimes modificationTimes;
  private final Map<Id, Revision> revisions;
  private final Map<SessionId, Slot> formerSlots;
  private final Map<SessionId, EditionId> firstEditions;
  private final Map<String, String> zoneRules;
  private final List<Tombstone> tombstones;
  private final List<Change> changes;
  private final List<Change> history;
  private final List<Finding> findings;

  Publication(
      Assises assises,
      Instant at,
      ModificationTimes modificationTimes,
      Map<Id, Revision> revisions,
      Map<SessionId, Slot> formerSlots,
      Map<SessionId, EditionId> firstEditions,
      Map<String, String> zoneRules,
      List<Tombstone> tombstones,
      List<Change> changes,
      List<Change> history,
      List<Finding> findings) {
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
  }

  private static List<Change> recent(List<Change> history, Instant at) {
    long own = history.stream().takeWhile(change -> change.at().equals(at)).count();
    return history.subList(0, (int) Math.min(history.size(), Math.max(own, LONGEST_HISTORY)));
  }

  /**
   * Publishes an assises for the first time.
   *
   * @param assises all that the city holds, drafts and all
   * @param at when, cut to the second
   * @return what is public of it
   * @throws PublicationRefusedException if a finding blocks publication; it lists all that do
   * @throws IllegalArgumentException if {@code at} is not in the years 1 to 9999 of UTC
   */
  public static Publication of(Assises assises, Instant at) {
    Instant second = Seconds.of(at);
    LocalDate day = LocalDate.ofInstant(second, assises.zone());
    Assises visible = PublicPart.of(assises, day);
    List<Finding> findings =
        PublicationRefusedException.refuseBlocking(Findings.in(assises, visible, day));
    Map<Id, Revision> revisions = new HashMap<>();
    Revision first = Revision.first(second);
    visible.sessions().forEach(session -> revisions.put(session.id(), first));
    visible.proposals().forEach(proposal -> revisions.put(proposal.id(), first));
    return new Publication(
        visible,
        second,
        ModificationTimes.of(visible, second),
        revisions,
        Map.of(),
        Map.of(),
        ZoneFingerprints.of(visible),
        List.of(),
        List.of(),
        List.of(),
        findings);
  }

  /**
   * Lists what a person should look at before an assises is published. Nothing is refused.
   *
   * @param assises all that the city holds
   * @param at when it would be published
   * @return what blocks publication first, then what warns, then what informs
   * @throws IllegalArgumentException if {@code at} is not in the years 1 to 9999
   */
  public static List<Finding> check(Assises assises, Instant at) {
    LocalDate day = LocalDate.ofInstant(Seconds.of(at), assises.zone());
    return Findings.in(assises, PublicPart.of(assises, day), day);
  }

  /**
   * A publication as it was, from what was kept of it.
   *
   * <p>The rules of a time zone may have changed since it was made. Its instants hold: sessions may
   * then have other clock times, and be in another order. Its day was that of its instant or a day
   * beside it.
   *
   * @param kept its parts
   * @return a publication equal to the one they were taken from, without its findings
   * @throws IllegalArgumentException if something in it may not be published on that day: a draft,
   *     or a name that nothing allows
   */
  public static Publication from(Snapshot kept) {
    Assises ordered = PublicPart.inOrder(kept.assises());
    LocalDate day = LocalDate.ofInstant(kept.at(), ordered.zone());
    if (Stream.of(day, day.minusDays(1), day.plusDays(1))
        .noneMatch(then -> PublicPart.of(ordered, then).equals(ordered))) {
      throw new IllegalArgumentException(
          "what was kept of a publication holds what may not be published, or in another order");
    }
    Map<Id, Revision> revisions = new HashMap<>(kept.sessions());
    revisions.putAll(kept.proposals());
    return new Publication(
        ordered,
        kept.at(),
        kept.modificationTimes(),
        revisions,
        kept.formerSlots(),
        kept.firstEditions(),
        kept.zoneRules(),
        kept.tombstones(),
        kept.history().stream().filter(change -> change.at().equals(kept.at())).toList(),
        kept.history(),
        List.of());
  }

  /**
   * Publishes the assises again: what is visibly different gets its next revision, what is gone
   * stays as cancelled or as a tombstone.
   *
   * @param changed all that the city holds now
   * @param at when, cut to the second; after this publication, unless nothing changed
   * @return the next publication
   * @throws PublicationRefusedException if a finding blocks publication, such as an edition that is
   *     gone or an id that was exchanged for another; it lists all that do
   * @throws IllegalArgumentException if it is another assises; or {@code at} is after the year
   *     9999, before this publication, or in the same second though something changed: no reader
   *     could tell the two apart by the time of the last change
   */
  public Publication revise(Assises changed, Instant at) {
    Instant second = secondAfter(at);
    if (!changed.id().equals(assises.id())) {
      throw new IllegalArgumentException(
          "a publication of "
              + assises.id().value()
              + " is not revised by "
              + changed.id().value());
    }
    return new Reviser(this, second).revise(changed);
  }

  private Instant secondAfter(Instant at) {
    Instant second = Seconds.of(at);
    if (second.isBefore(this.at)) {
      throw new IllegalArgumentException(
          "a publication is not revised before it was made, at " + this.at);
    }
    return second;
  }

  /**
   * Forgets what items said in former publications: their former texts go from the history, and a
   * session that was cancelled keeps its time and loses its title. That something was forgotten is
   * told ({@link Change.Forgotten}), so that whoever keeps a copy can delete it too. What the items
   * say now stays: correct it in the document first.
   *
   * @param items whose former texts
   * @param at when, cut to the second; after this publication, unless there is nothing to forget
   * @return the next publication
   * @throws IllegalArgumentException as {@link #revise}
   */
  public Publication forget(Collection<? extends Id> items, Instant at) {
    return new Reviser(this, secondAfter(at)).forget(items);
  }

  /** {@return what is public, as a value of the same kind as what the city holds} */
  public Assises assises() {
    return assises;
  }

  /** {@return when it was made, to the second} */
  public Instant at() {
    return at;
  }

  /** {@return the day on which it was made, in the zone of the assises} */
  public LocalDate day() {
    return LocalDate.ofInstant(at, assises.zone());
  }

  /** {@return when anything visible of it last changed, to the second} */
  public Instant lastModified() {
    return modificationTimes.everything();
  }

  /**
   * {@return when anything visible in a part of it last changed, to the second}
   *
   * @throws NoSuchElementException if it is a part of an edition that is not published
   */
  public Instant lastModified(Scope scope) {
    return scope instanceof Scope.Selected selected
        ? SelectionTime.of(this, selected)
        : modificationTimes.of(scope);
  }

  /** {@return when each part of it last changed} */
  public ModificationTimes modificationTimes() {
    return modificationTimes;
  }

  /** {@return what a session shows} */
  public ShownSession shown(Session session) {
    return new ShownSession(assises, session);
  }

  /** {@return what a proposal shows} */
  public ShownProposal shown(Proposal proposal) {
    return new ShownProposal(assises, proposal);
  }

  /** {@return what an edition shows} */
  public ShownEdition shown(Edition edition) {
    return new ShownEdition(assises, edition);
  }

  /** {@return when a session was to take place before it was last moved; empty where it was not} */
  public Optional<Slot> formerSlot(SessionId session) {
    return Optional.ofNullable(formerSlots.get(session));
  }

  Map<SessionId, Slot> formerSlots() {
    return formerSlots;
  }

  /**
   * {@return the edition that a session belonged to when it was first published, which its UID in
   * calendars names for ever}
   *
   * @throws NoSuchElementException if it is not published
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
   * @throws NoSuchElementException if it is not published
   */
  public Revision revision(SessionId session) {
    return revisionOf(session);
  }

  /**
   * {@return the revision of a published proposal}
   *
   * @throws NoSuchElementException if it is not published
   */
  public Revision revision(ProposalId proposal) {
    return revisionOf(proposal);
  }

  /** {@return what remains of proposals that are published no more, by id} */
  public List<Tombstone> tombstones() {
    return tombstones;
  }

  /**
   * {@return what is different from the publication before, with all former and present values;
   * empty for the first}
   *
   * <p>A publication made {@linkplain #from from what was kept} of it tells its changes as {@link
   * #history} does.
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * {@return the changes of this publication and those before, the newest publication first; at
   * most {@link #LONGEST_HISTORY}, or all of this publication if those are more}
   *
   * <p>This is what is kept and what feeds tell. It holds no former texts other than titles and
   * names, and leaves out changes that only follow from another, {@link Change.Affected}.
   */
  public List<Change> history() {
    return history;
  }

  /** {@return what a person should look at though it does not block publication} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return all that must be kept to revise this publication later} */
  public Snapshot snapshot() {
    Map<SessionId, Revision> sessions = new HashMap<>();
    assises.sessions().forEach(session -> sessions.put(session.id(), revisionOf(session.id())));
    Map<ProposalId, Revision> proposals = new HashMap<>();
    assises
        .proposals()
        .forEach(proposal -> proposals.put(proposal.id(), revisionOf(proposal.id())));
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

  Optional<Revision> find(Id id) {
    return Optional.ofNullable(revisions.get(id));
  }

  private Revision revisionOf(Id id) {
    return find(id)
        .orElseThrow(() -> new NoSuchElementException(id.value() + " is not in this publication"));
  }
}
