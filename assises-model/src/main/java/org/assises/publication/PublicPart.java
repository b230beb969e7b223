package org.assises.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assises.model.Assises;
import org.assises.model.DeclaredBalance;
import org.assises.model.Edition;
import org.assises.model.EditionStatus;
import org.assises.model.Id;
import org.assises.model.Item;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Survey;
import org.assises.model.Visibility;

/**
 * Extracts the part of an assises that may be published on a day, in a fixed order.
 *
 * <p>Sessions of a cancelled or postponed edition have that status too.
 *
 * <p>The result does not contain import records, drafts, items of draft editions, follow-ups dated
 * later than the day, items that no published item refers to, and names without a legal basis on
 * that day. Sessions are in programme order, editions in the order of their ordinals, and other
 * items in the order of their ids.
 */
final class PublicPart {
  private PublicPart() {}

  /** {@return the public part of an assises on a day} */
  static Assises of(Assises whole, LocalDate day) {
    Set<Id> hidden = hidden(whole);
    return visible(whole, hidden, new Redaction(hidden, day)).buildReferenced();
  }

  /** {@return a copy with the sessions in programme order} */
  static Assises inOrder(Assises assises) {
    return assises.toBuilder()
        .sessions(inOrder(assises.sessions(), session -> assises.edition(session.edition())))
        .build();
  }

  /** {@return sessions in programme order, edition by edition} */
  static List<Session> inOrder(List<Session> sessions, Function<Session, Edition> edition) {
    return sessions.stream()
        .sorted(
            Comparator.comparing((Session session) -> edition.apply(session).ordinal())
                .thenComparing(Session::slot, Slot.PROGRAMME_ORDER)
                .thenComparing(session -> session.id().value()))
        .toList();
  }

  private static Set<Id> hidden(Assises whole) {
    Set<Id> hidden = new HashSet<>();
    hide(hidden, whole.editions(), edition -> edition.visibility() == Visibility.DRAFT);
    hide(hidden, whole.surveys(), survey -> hidden.contains(survey.edition()));
    for (Survey survey : whole.surveys()) {
      if (hidden.contains(survey.id())) {
        survey.results().forEach(result -> hidden.add(result.id()));
      }
    }
    hide(
        hidden,
        whole.sessions(),
        s -> s.visibility() == Visibility.DRAFT || hidden.contains(s.edition()));
    hide(
        hidden,
        whole.proposals(),
        p -> p.visibility() == Visibility.DRAFT || hidden.contains(p.edition()));
    hide(hidden, whole.orientations(), orientation -> hidden.contains(orientation.edition()));
    hide(hidden, whole.measures(), measure -> hidden.contains(measure.edition()));
    return hidden;
  }

  private static <T extends Item> void hide(Set<Id> hidden, List<T> items, Predicate<T> test) {
    for (T item : items) {
      if (test.test(item)) {
        hidden.add(item.id());
      }
    }
  }

  private static Assises.Builder visible(Assises whole, Set<Id> hidden, Redaction discretion) {
    return whole.toBuilder()
        .imports(List.of())
        .forgettings(List.of())
        .sources(byId(whole.sources(), hidden))
        .organizations(byId(whole.organizations(), hidden))
        .places(byId(whole.places(), hidden))
        .rooms(byId(whole.rooms(), hidden))
        .themes(byId(whole.themes(), hidden))
        .speakers(map(byId(whole.speakers(), hidden), discretion::of))
        .editions(without(whole.editions(), hidden))
        .surveys(byId(whole.surveys(), hidden))
        .sessions(
            inOrder(
                map(
                    without(whole.sessions(), hidden),
                    session -> withInheritedStatus(discretion.of(session), whole)),
                session -> whole.edition(session.edition())))
        .proposals(map(byId(whole.proposals(), hidden), discretion::of))
        .orientations(map(byId(whole.orientations(), hidden), discretion::of))
        .measures(map(byId(whole.measures(), hidden), discretion::of))
        .balances(balances(whole, hidden));
  }

  /**
   * {@return the session with the status of its edition if that is cancelled, or if it is postponed
   * and no longer has the session's day}
   */
  private static Session withInheritedStatus(Session session, Assises whole) {
    SessionStatus own = session.status();
    if (own == SessionStatus.CANCELLED) {
      return session;
    }
    Edition edition = whole.edition(session.edition());
    boolean off = edition.status() == EditionStatus.POSTPONED && isOnAnotherDay(session, edition);
    SessionStatus postponed = off ? SessionStatus.POSTPONED : own;
    SessionStatus status =
        edition.status() == EditionStatus.CANCELLED ? SessionStatus.CANCELLED : postponed;
    return status == own ? session : session.toBuilder().status(status).build();
  }

  /** Preparatory meetings and survey desks take place outside the days of the edition. */
  private static boolean isOnAnotherDay(Session session, Edition edition) {
    return !session.kind().isPreparatory()
        && session.slot().firstDay().filter(edition::excludes).isPresent();
  }

  private static List<DeclaredBalance> balances(Assises whole, Set<Id> hidden) {
    return whole.balances().stream()
        .filter(balance -> !hidden.contains(balance.edition()))
        .sorted(
            Comparator.comparing((DeclaredBalance balance) -> balance.edition().value())
                .thenComparing(DeclaredBalance::date)
                .thenComparing(DeclaredBalance::toString))
        .toList();
  }

  private static <T extends Item> List<T> without(List<T> items, Set<Id> unwanted) {
    return items.stream().filter(item -> !unwanted.contains(item.id())).toList();
  }

  private static <T extends Item> List<T> byId(List<T> items, Set<Id> hidden) {
    return without(items, hidden).stream()
        .sorted(Comparator.comparing(item -> item.id().value()))
        .toList();
  }

  private static <T> List<T> map(List<T> things, Function<T, T> change) {
    return things.stream().map(change).toList();
  }
}
