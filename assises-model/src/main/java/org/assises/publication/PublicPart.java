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
 * What of an assises may leave the city on a day, in one order whatever order it came in.
 *
 * <p>A session has the status that it shows: it is cancelled with its edition, and postponed with
 * it.
 *
 * <p>Left out: what is remembered of imports, drafts, follow-ups that apply from a later day, what
 * belongs to draft editions, whoever and whatever nothing public refers to, and every name that
 * nothing allows to be published on that day. The order: sessions as in the programmes, editions by
 * ordinal, all else by id.
 */
final class PublicPart {
  private PublicPart() {}

  /** {@return the public part of an assises on a day} */
  static Assises of(Assises whole, LocalDate day) {
    Set<Id> hidden = hidden(whole);
    return visible(whole, hidden, new Redaction(hidden, day)).withoutUnreferenced().build();
  }

  /** {@return the same assises with its sessions in the order of the programmes} */
  static Assises inOrder(Assises assises) {
    return assises.toBuilder()
        .sessions(inOrder(assises.sessions(), session -> assises.edition(session.edition())))
        .build();
  }

  /** {@return sessions in the order of the programmes, edition by edition} */
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
   * {@return the session, cancelled with its edition, and postponed with it unless its day is one
   * that the edition still has}
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

  /** Preparatory meetings and survey desks have days of their own. */
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
