package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.SpeakerId;
import org.assises.model.ThemeId;

/**
 * A selection of sessions, for example those of an edition, on a theme or with a speaker.
 *
 * <p>Selected sessions keep their ids and revisions, so that a filtered calendar agrees with the
 * full one.
 *
 * <pre>{@code
 * Selection afternoon = Selection.edition(edition).and(Selection.room(hall));
 * }</pre>
 */
public final class Selection {
  private static final Selection ALL = new Selection((assises, session) -> true, Set.of());

  private final BiPredicate<Assises, Session> test;
  private final Set<Fact> deciding;

  private Selection(BiPredicate<Assises, Session> test, Set<Fact> deciding) {
    this.test = test;
    this.deciding = Set.copyOf(deciding);
  }

  /** {@return all sessions} */
  public static Selection all() {
    return ALL;
  }

  /** {@return the sessions of an edition} */
  public static Selection edition(EditionId edition) {
    requireNonNull(edition, "edition");
    return new Selection(
        (assises, session) -> session.edition().equals(edition), Set.of(Fact.EDITION));
  }

  /** {@return the sessions with these ids} */
  public static Selection sessions(Collection<SessionId> ids) {
    Set<SessionId> chosen = Set.copyOf(ids);
    return new Selection((assises, session) -> chosen.contains(session.id()), Set.of());
  }

  /** {@return the sessions that take place at least partly on a day} */
  public static Selection day(LocalDate day) {
    requireNonNull(day, "day");
    return new Selection((assises, session) -> takesPlaceOn(day, session), Set.of(Fact.TIME));
  }

  /** {@return the sessions that end on a day or later, without those that have no day} */
  public static Selection from(LocalDate day) {
    requireNonNull(day, "day");
    return new Selection(
        (assises, session) ->
            session.slot().lastDay().filter(last -> !last.isBefore(day)).isPresent(),
        Set.of(Fact.TIME));
  }

  /** {@return the sessions of a kind} */
  public static Selection kind(SessionKind kind) {
    requireNonNull(kind, "kind");
    return new Selection((assises, session) -> session.kind() == kind, Set.of(Fact.KIND));
  }

  /** {@return the sessions on a theme} */
  public static Selection theme(ThemeId theme) {
    requireNonNull(theme, "theme");
    return new Selection(
        (assises, session) -> session.themes().contains(theme), Set.of(Fact.THEMES, Fact.STATUS));
  }

  /** {@return the sessions in a room} */
  public static Selection room(RoomId room) {
    requireNonNull(room, "room");
    return new Selection(
        (assises, session) -> session.room().filter(room::equals).isPresent(), Set.of(Fact.ROOM));
  }

  /** {@return the sessions that a speaker takes part in} */
  public static Selection speaker(SpeakerId speaker) {
    requireNonNull(speaker, "speaker");
    return new Selection(
        (assises, session) ->
            session.contributions().stream().anyMatch(part -> part.speaker().equals(speaker)),
        Set.of(Fact.PEOPLE, Fact.STATUS));
  }

  /**
   * {@return the sessions in a language: those that list it, and, for the main language, those that
   * list none}
   */
  public static Selection language(Locale language) {
    requireNonNull(language, "language");
    return new Selection(
        (assises, session) ->
            session.languages().isEmpty()
                ? assises.languages().get(0).equals(language)
                : session.languages().contains(language),
        Set.of(Fact.LANGUAGES, Fact.STATUS));
  }

  /**
   * {@return the sessions that match a predicate, whose result must depend only on its arguments}
   */
  public static Selection of(BiPredicate<Assises, Session> test) {
    return new Selection(requireNonNull(test, "test"), EnumSet.allOf(Fact.class));
  }

  /** {@return the sessions that are in both selections} */
  public Selection and(Selection other) {
    return new Selection(test.and(other.test), decidingIn(other));
  }

  /** {@return the sessions that are in at least one of the selections} */
  public Selection or(Selection other) {
    return new Selection(test.or(other.test), decidingIn(other));
  }

  private Set<Fact> decidingIn(Selection other) {
    Set<Fact> both = new HashSet<>(deciding);
    both.addAll(other.deciding);
    return both;
  }

  /**
   * {@return whether a change of a fact may add a session to the selection or remove it} This
   * includes the status, because a session that is no longer published stays as cancelled without
   * its people, themes and languages.
   */
  boolean mayDependOn(Fact fact) {
    return deciding.contains(fact);
  }

  /** {@return whether a session of an assises is selected} */
  public boolean includes(Assises assises, Session session) {
    return test.test(assises, session);
  }

  private static boolean takesPlaceOn(LocalDate day, Session session) {
    return session.slot().firstDay().filter(first -> !day.isBefore(first)).isPresent()
        && session.slot().lastDay().filter(last -> !day.isAfter(last)).isPresent();
  }
}
