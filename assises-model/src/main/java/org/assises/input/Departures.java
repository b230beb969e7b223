package org.assises.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assises.model.Id;
import org.assises.model.ImportedItem;
import org.assises.model.Proposal;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.jspecify.annotations.Nullable;

/** Handles items that are missing at their source. */
final class Departures<T> {
  /**
   * If at least this many items are known and all are missing, the source probably did not drop
   * them on purpose.
   */
  private static final int FEW = 3;

  private final Merging<T> merging;
  private final Following following;
  private final Set<Id> referred;
  private final Optional<LocalDate> firstDay;

  /**
   * @param referred the ids that items of the document refer to
   */
  Departures(Merging<T> merging, Following following, Set<Id> referred) {
    this.merging = merging;
    this.following = following;
    this.referred = referred;
    this.firstDay =
        merging.arrived().stream()
            .filter(Session.class::isInstance)
            .flatMap(item -> ((Session) item).slot().firstDay().stream())
            .min(LocalDate::compareTo);
  }

  /** Cancels, removes or lists the missing items that are within the scope of the import. */
  void settle(Predicate<T> inScope) {
    if (merging.isOlderThanLast()) {
      following.notes().olderThanLast();
      return;
    }
    List<ImportedItem> missing =
        merging.missing().stream().filter(i -> isOpen(i, inScope)).toList();
    long lately = missing.stream().filter(item -> !item.gone()).count();
    boolean suspicious =
        !merging.hasKnown() && lately >= FEW && following.options().whenGone() == WhenGone.CANCEL;
    if (suspicious) {
      following.notes().nothingInCommon();
    }
    missing.forEach(item -> settle(item, suspicious));
  }

  /** Also removes the record of an item that is missing both at the source and in the document. */
  private boolean isOpen(ImportedItem item, Predicate<T> inScope) {
    @Nullable T there = merging.document().get(item.id());
    if (there == null) {
      following.memory().forget(item);
      return false;
    }
    return inScope.test(there);
  }

  private void settle(ImportedItem item, boolean onlyListed) {
    T there = Objects.requireNonNull(merging.document().get(item.id()));
    if (isOver(there)) {
      if (!item.gone()) {
        note(ImportOutcome.OVER, item);
      }
      rememberGone(item, item.said());
    } else if (following.options().whenGone() == WhenGone.LIST) {
      note(ImportOutcome.GONE, item);
    } else if (following.options().whenGone() == WhenGone.CANCEL
        && (onlyListed || wasOnlyListed(item))) {
      list(item);
    } else if (following.options().whenGone() == WhenGone.REMOVE && mayGo(there, item)) {
      merging.document().remove(item.id());
      following.memory().forget(item);
      note(ImportOutcome.REMOVED, item);
    } else if (there instanceof Session session) {
      cancel(session, item);
    } else {
      list(item);
    }
  }

  /** Items that were only listed because all items were missing at once are not cancelled later. */
  private boolean wasOnlyListed(ImportedItem item) {
    return item.gone()
        && !Optional.of(cancelled())
            .equals(Optional.ofNullable(item.said().get(SessionItems.STATUS)));
  }

  private String cancelled() {
    return following.fingerprints().of(SessionStatus.CANCELLED).orElseThrow();
  }

  private void list(ImportedItem item) {
    note(ImportOutcome.GONE, item);
    rememberGone(item, item.said());
  }

  /** A source may list only future sessions. Past sessions that are missing are not cancelled. */
  private boolean isOver(T there) {
    if (!(there instanceof Session session) || following.options().today().isEmpty()) {
      return false;
    }
    LocalDate today = following.options().today().get();
    boolean isPast = session.slot().lastDay().map(last -> last.isBefore(today)).orElse(false);
    boolean isBeforeAll =
        session
            .slot()
            .firstDay()
            .map(day -> firstDay.map(day::isBefore).orElse(true))
            .orElse(false);
    return isPast && isBeforeAll && !Merging.isCancelled(there);
  }

  private boolean mayGo(T there, ImportedItem item) {
    Map<String, String> document = merging.kind().said(there, following.fingerprints());
    return ThreeWay.isUnedited(item.said(), document)
        && !referred.contains(merging.kind().id().apply(there))
        && (!(there instanceof Proposal proposal) || isWholly(proposal, item));
  }

  /** {@return whether the city added nothing to an imported proposal} */
  private boolean isWholly(Proposal proposal, ImportedItem item) {
    Set<String> said = FollowUpMerge.saidBefore(item.said());
    return proposal.diagnoses().isEmpty()
        && proposal.insights().isEmpty()
        && proposal.successions().isEmpty()
        && proposal.followUps().stream()
            .map(following.fingerprints()::ofFollowUp)
            .allMatch(said::contains);
  }

  @SuppressWarnings("unchecked") // A session stays one.
  private void cancel(Session session, ImportedItem item) {
    Map<String, String> said = new TreeMap<>(item.said());
    Optional<String> status = following.fingerprints().of(session.status());
    boolean follows = status.equals(Optional.ofNullable(said.get(SessionItems.STATUS)));
    said.put(SessionItems.STATUS, cancelled());
    if (session.status() != SessionStatus.CANCELLED) {
      if (follows || following.options().overwrite()) {
        Session gone = session.toBuilder().status(SessionStatus.CANCELLED).build();
        merging.document().put(item.id(), (T) gone);
        note(ImportOutcome.CANCELLED, item);
      } else {
        following
            .notes()
            .add(ImportOutcome.KEPT, item.kind(), item.id(), List.of(SessionItems.STATUS));
      }
    }
    rememberGone(item, said);
  }

  private void rememberGone(ImportedItem item, Map<String, String> said) {
    following
        .memory()
        .put(
            new ImportedItem(
                item.kind(), item.id(), item.key(), item.sequence(), item.changed(), true, said));
  }

  private void note(ImportOutcome outcome, ImportedItem item) {
    following.notes().add(outcome, item.kind(), item.id());
  }
}
