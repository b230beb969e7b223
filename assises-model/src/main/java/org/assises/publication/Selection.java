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
 * Some of the sessions of an assises: those of an edition, on a theme, with a speaker.
 *
 * <p>What a selection picks keeps its ids and revisions, so that a filtered calendar and the whole
 * one agree.
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

  /** {@return the sessions of these ids} */
  public static Selection sessions(Collection<SessionId> ids) {
    Set<SessionId> chosen = Set.copyOf(ids);
    return new Selection((assises, session) -> chosen.contains(session.id()), Set.of());
  }

  /** {@return the sessions that take place on a day, or partly} */
  public static Selection day(LocalDate day) {
    requireNonNull(day, "day");
    return new Selection((assises, session) -> takesPlaceOn(day, session), Set.of(Fact.TIME));
  }

  /** {@return the sessions that end on a day or after it; not those without a day} */
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
   * {@return the sessions in a language: those that name it, and those that name none if it is the
   * main one}
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
   * {@return the sessions that pass a test of the host's own, which is the same for the same
   * session at any time}
   */
  public static Selection of(BiPredicate<Assises, Session> test) {
    return new Selection(requireNonNull(test, "test"), EnumSet.allOf(Fact.class));
  }

  /** {@return the sessions that are in both selections} */
  public Selection and(Selection other) {
    return new Selection(test.and(other.test), decidingIn(other));
  }

  /** {@return the sessions that are in one of the selections, or in both} */
  public Selection or(Selection other) {
    return new Selection(test.or(other.test), decidingIn(other));
  }

  private Set<Fact> decidingIn(Selection other) {
    Set<Fact> both = new HashSet<>(deciding);
    both.addAll(other.deciding);
    return both;
  }

  /**
   * {@return whether a change of this fact may have taken a session out of the selection, or into
   * it} A session that is no longer published stays as cancelled, without its people, themes and
   * languages: there the status decides too.
   */
  boolean mayDependOn(Fact fact) {
    return deciding.contains(fact);
  }

  /** {@return whether a session of that assises is selected} */
  public boolean includes(Assises assises, Session session) {
    return test.test(assises, session);
  }

  private static boolean takesPlaceOn(LocalDate day, Session session) {
    return session.slot().firstDay().filter(first -> !day.isBefore(first)).isPresent()
        && session.slot().lastDay().filter(last -> !day.isAfter(last)).isPresent();
  }
}
