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
import org.assises.model.Measure;
import org.assises.model.Organization;
import org.assises.model.Orientation;
import org.assises.model.Place;
import org.assises.model.Proposal;
import org.assises.model.Room;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.Source;
import org.assises.model.Speaker;
import org.assises.model.Survey;
import org.assises.model.SurveyResult;
import org.assises.model.Theme;
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
    hide(hidden, whole.editions(), Edition::id, e -> e.visibility() == Visibility.DRAFT);
    hide(hidden, whole.surveys(), Survey::id, s -> hidden.contains(s.edition()));
    whole.surveys().stream()
        .filter(survey -> hidden.contains(survey.id()))
        .forEach(survey -> hide(hidden, survey.results(), SurveyResult::id, result -> true));
    hide(
        hidden,
        whole.sessions(),
        Session::id,
        s -> s.visibility() == Visibility.DRAFT || hidden.contains(s.edition()));
    hide(
        hidden,
        whole.proposals(),
        Proposal::id,
        p -> p.visibility() == Visibility.DRAFT || hidden.contains(p.edition()));
    hide(hidden, whole.orientations(), Orientation::id, o -> hidden.contains(o.edition()));
    hide(hidden, whole.measures(), Measure::id, m -> hidden.contains(m.edition()));
    return hidden;
  }

  private static <T> void hide(
      Set<Id> hidden, List<T> things, Function<T, ? extends Id> id, Predicate<T> test) {
    things.stream().filter(test).forEach(thing -> hidden.add(id.apply(thing)));
  }

  private static Assises.Builder visible(Assises whole, Set<Id> hidden, Redaction discretion) {
    return whole.toBuilder()
        .imports(List.of())
        .forgettings(List.of())
        .sources(byId(whole.sources(), Source::id, hidden))
        .organizations(byId(whole.organizations(), Organization::id, hidden))
        .places(byId(whole.places(), Place::id, hidden))
        .rooms(byId(whole.rooms(), Room::id, hidden))
        .themes(byId(whole.themes(), Theme::id, hidden))
        .speakers(map(byId(whole.speakers(), Speaker::id, hidden), discretion::of))
        .editions(without(whole.editions(), Edition::id, hidden))
        .surveys(byId(whole.surveys(), Survey::id, hidden))
        .sessions(
            inOrder(
                map(
                    without(whole.sessions(), Session::id, hidden),
                    session -> withInheritedStatus(discretion.of(session), whole)),
                session -> whole.edition(session.edition())))
        .proposals(map(byId(whole.proposals(), Proposal::id, hidden), discretion::of))
        .orientations(map(byId(whole.orientations(), Orientation::id, hidden), discretion::of))
        .measures(map(byId(whole.measures(), Measure::id, hidden), discretion::of))
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

  private static <T> List<T> without(
      List<T> things, Function<T, ? extends Id> id, Set<Id> unwanted) {
    return things.stream().filter(thing -> !unwanted.contains(id.apply(thing))).toList();
  }

  private static <T> List<T> byId(List<T> things, Function<T, ? extends Id> id, Set<Id> hidden) {
    return without(things, id, hidden).stream()
        .sorted(Comparator.comparing(thing -> id.apply(thing).value()))
        .toList();
  }

  private static <T> List<T> map(List<T> things, Function<T, T> change) {
    return things.stream().map(change).toList();
  }
}
