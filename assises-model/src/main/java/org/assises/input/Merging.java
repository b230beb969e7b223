package org.assises.input;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assises.model.FollowUp;
import org.assises.model.Id;
import org.assises.model.ImportedItem;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;

/**
 * Merges the items of one kind into a document. All items of all kinds are recognized first, so
 * that their ids are known, and merged afterwards.
 */
final class Merging<T> {

  private final FollowedKind<T> kind;
  private final Following following;
  private final Map<String, T> document = new LinkedHashMap<>();
  private final List<Arrival<T>> arrivals = new ArrayList<>();
  private final Recognition<T> recognition;
  private final IdentityHashMap<Arrival<T>, String> targets = new IdentityHashMap<>();
  private final List<ImportedItem> withdrawn = new ArrayList<>();
  private int older;
  private int newer;

  Merging(
      FollowedKind<T> kind,
      Following following,
      List<T> document,
      List<T> incoming,
      Map<Id, Provenance> provenances) {
    this.kind = kind;
    this.following = following;
    document.forEach(item -> this.document.put(id(item), item));
    incoming.forEach(item -> arrivals.add(arrival(item, provenances)));
    this.recognition = new Recognition<>(kind, following.memory(), arrivals);
    arrivals.forEach(this::find);
  }

  private Arrival<T> arrival(T item, Map<Id, Provenance> provenances) {
    Id id = kind.id().apply(item);
    Provenance provenance = provenances.getOrDefault(id, Provenance.of(id.value()));
    return new Arrival<>(
        item,
        provenance,
        provenance.key().map(following.fingerprints()::ofKey),
        kind.said(item, following.fingerprints()));
  }

  private String id(T item) {
    return kind.id().apply(item).value();
  }

  /**
   * Determines the id of an imported item in the document, and whether the document contains it.
   */
  private void find(Arrival<T> arrival) {
    Id id = kind.id().apply(arrival.item());
    String target = recognition.of(arrival).map(ImportedItem::id).orElseGet(() -> target(arrival));
    targets.put(arrival, target);
    following.ids().put(id, kind.made().apply(target));
    if (!document.containsKey(target) && staysAway(arrival)) {
      following.ids().leaveOut(id);
    }
  }

  /** {@return the id of a new item, which differs from its own if another item has that id} */
  private String target(Arrival<T> arrival) {
    String own = id(arrival.item());
    String free = own;
    for (int i = 1; kind.isShared() && isTaken(free, arrival.item()); i++) {
      String end = "-" + following.options().source().value() + (i == 1 ? "" : "-" + i);
      free =
          own.substring(0, Math.max(0, Math.min(own.length(), Id.LONGEST - end.length())))
              + end.substring(0, Math.min(end.length(), Id.LONGEST));
    }
    return free;
  }

  private boolean isTaken(String id, T incoming) {
    return document.containsKey(id)
        && !kind.alike()
            .test(requireNonNull(document.get(id)), kind.moved().apply(incoming, following.ids()));
  }

  /** {@return whether an item that is not in the document must not be added} */
  private boolean staysAway(Arrival<T> arrival) {
    boolean removedByHand =
        recognition.of(arrival).isPresent() && !kind.isShared() && !following.options().overwrite();
    return removedByHand || isWithdrawn(arrival);
  }

  private boolean isWithdrawn(Arrival<T> arrival) {
    return following.options().whenGone() == WhenGone.REMOVE
        && arrival.item() instanceof Session session
        && session.status() == SessionStatus.CANCELLED;
  }

  /** Merges every item into the document, or notes why it was not merged. */
  void merge() {
    arrivals.forEach(this::merge);
  }

  private void merge(Arrival<T> arrival) {
    String target = requireNonNull(targets.get(arrival));
    Optional<ImportedItem> remembered = recognition.of(arrival);
    if (recognition.isByStartOrTitle(arrival)) {
      note(ImportOutcome.RECOGNISED, target);
    }
    if (!document.containsKey(target)) {
      if (!staysAway(arrival)) {
        add(arrival, target);
      } else if (!isWithdrawn(arrival)) {
        note(ImportOutcome.STAYS_REMOVED, target);
      }
    } else if (isOfAnotherEdition(arrival, target)) {
      note(ImportOutcome.OF_ANOTHER_EDITION, target);
    } else if (remembered.isPresent()) {
      mergeKnown(arrival, remembered.get());
    } else {
      mergeStranger(arrival, target);
    }
  }

  private boolean isOfAnotherEdition(Arrival<T> arrival, String target) {
    return arrival.item() instanceof Session incoming
        && document.get(target) instanceof Session there
        && !there.edition().equals(incoming.edition());
  }

  private void add(Arrival<T> arrival, String target) {
    newer++;
    T item = kind.moved().apply(arrival.item(), following.ids());
    document.put(target, item);
    note(ImportOutcome.ADDED, target);
    Map<String, String> said = kind.said(item, following.fingerprints());
    if (item instanceof Proposal proposal) {
      FollowUpMerge followUps = new FollowUpMerge(following.fingerprints(), Set.of(), List.of());
      followUps.bring(proposal.followUps());
      followUps.said().ifPresent(prints -> said.put(FollowUpMerge.FOLLOW_UPS, prints));
    }
    remember(arrival, target, said);
  }

  private void mergeKnown(Arrival<T> arrival, ImportedItem remembered) {
    if (arrival.isOlderThan(remembered)) {
      older++;
      note(ImportOutcome.OLDER, remembered.id());
      return;
    }
    newer += arrival.isNewerThan(remembered) ? 1 : 0;
    if (isWithdrawn(arrival)) {
      withdrawn.add(remembered);
    } else {
      follow(arrival, remembered.id(), remembered.said());
    }
  }

  /**
   * Does not change items of other sources. An item without a source is taken over if it is the
   * same.
   */
  private void mergeStranger(Arrival<T> arrival, String target) {
    T item = kind.moved().apply(arrival.item(), following.ids());
    boolean alike = kind.alike().test(requireNonNull(document.get(target)), item);
    if (following.memory().belongsToAnother(kind.kind(), target)) {
      if (!kind.isShared()) {
        note(ImportOutcome.OF_ANOTHER_SOURCE, target);
      }
    } else if (!kind.isShared() && (alike || following.options().overwrite())) {
      follow(arrival, target, adopted(item, requireNonNull(document.get(target))));
    } else if (!kind.isShared()) {
      note(ImportOutcome.OF_THE_CITY, target);
    }
  }

  /** {@return the fingerprints to use as those of the last import if there was none} */
  private Map<String, String> adopted(T item, T there) {
    Map<String, String> said = kind.said(item, following.fingerprints());
    if (item instanceof Proposal incoming && there instanceof Proposal proposal) {
      Set<String> shared =
          FollowUpMerge.shared(
              following.fingerprints(), proposal.followUps(), incoming.followUps());
      said.put(FollowUpMerge.FOLLOW_UPS, String.join(" ", shared));
    }
    return said;
  }

  private void follow(Arrival<T> arrival, String target, Map<String, String> last) {
    T there = requireNonNull(document.get(target));
    T item = kind.moved().apply(arrival.item(), following.ids());
    Map<String, String> now = kind.said(item, following.fingerprints());
    ThreeWay way =
        new ThreeWay(
            last, now, kind.said(there, following.fingerprints()), following.options().overwrite());
    T merged =
        way.taken().isEmpty() ? there : kind.merged().merged(there, item, way.taken()::contains);
    boolean followedUp = false;
    if (merged instanceof Proposal proposal && item instanceof Proposal incoming) {
      FollowUpMerge followUps = followUps(proposal, incoming, last, target);
      followUps.said().ifPresent(prints -> now.put(FollowUpMerge.FOLLOW_UPS, prints));
      followedUp = followUps.added() > 0;
      merged = followedUp ? withFollowUps(merged, followUps.followUps()) : merged;
    }
    document.put(target, merged);
    report(target, there, merged, way, followedUp);
    remember(arrival, target, now);
  }

  private FollowUpMerge followUps(
      Proposal document, Proposal incoming, Map<String, String> last, String target) {
    FollowUpMerge followUps =
        new FollowUpMerge(
            following.fingerprints(), FollowUpMerge.saidBefore(last), document.followUps());
    followUps.bring(incoming.followUps());
    if (followUps.refused() > 0) {
      note(ImportOutcome.FOLLOW_UP_REFUSED, target);
    }
    return followUps;
  }

  @SuppressWarnings("unchecked") // A proposal stays one.
  private T withFollowUps(T proposal, List<FollowUp> followUps) {
    return (T) ((Proposal) proposal).toBuilder().followUps(followUps).build();
  }

  private void report(String target, T there, T merged, ThreeWay way, boolean followedUp) {
    List<String> taken = new ArrayList<>(way.taken());
    if (isCancelled(merged) != isCancelled(there)) {
      note(isCancelled(merged) ? ImportOutcome.CANCELLED : ImportOutcome.REINSTATED, target);
      taken.remove(SessionItems.STATUS);
    }
    if (!taken.isEmpty()) {
      following.notes().add(ImportOutcome.CHANGED, kind.kind(), target, taken);
    }
    if (followedUp) {
      note(ImportOutcome.FOLLOWED_UP, target);
    }
    if (!way.kept().isEmpty()) {
      following.notes().add(ImportOutcome.KEPT, kind.kind(), target, way.kept());
    }
    if (merged.equals(there) && way.kept().isEmpty() && !kind.isShared()) {
      following.notes().unchanged();
    }
  }

  static boolean isCancelled(Object item) {
    return item instanceof Session session && session.status() == SessionStatus.CANCELLED;
  }

  private void remember(Arrival<T> arrival, String target, Map<String, String> said) {
    following
        .memory()
        .put(
            new ImportedItem(
                kind.kind(),
                target,
                arrival.key(),
                arrival.provenance().sequence(),
                arrival.provenance().changed(),
                false,
                new TreeMap<>(said)));
  }

  private void note(ImportOutcome outcome, String id) {
    following.notes().add(outcome, kind.kind(), id);
  }

  /** {@return the records of items that are missing in the import or that the source withdrew} */
  List<ImportedItem> missing() {
    List<ImportedItem> missing = new ArrayList<>(recognition.missing());
    missing.addAll(withdrawn);
    return missing;
  }

  /** {@return whether an imported item is known from earlier imports} */
  boolean hasKnown() {
    return arrivals.stream().anyMatch(arrival -> recognition.of(arrival).isPresent());
  }

  /** {@return whether some revisions are older than those of the last import and none is newer} */
  boolean isOlderThanLast() {
    return older > 0 && newer == 0;
  }

  /** {@return the imported items as the reader created them} */
  List<T> arrived() {
    return arrivals.stream().map(Arrival::item).toList();
  }

  /** {@return the items of the document by id, as a modifiable map} */
  Map<String, T> document() {
    return document;
  }

  /** {@return all items, first in the order of the document, then in that of the import} */
  List<T> all() {
    Collection<T> all = document.values();
    return List.copyOf(all);
  }

  FollowedKind<T> kind() {
    return kind;
  }
}
