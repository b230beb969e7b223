package org.assises.publication;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.assises.model.Assises;
import org.assises.model.EditionId;
import org.assises.model.RoomId;
import org.assises.model.Session;
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
  private final BiPredicate<Assises, Session> test;

  private Selection(BiPredicate<Assises, Session> test) {
    this.test = test;
  }

  /** {@return all sessions} */
  public static Selection all() {
    return new Selection((assises, session) -> true);
  }

  /** {@return the sessions of an edition} */
  public static Selection edition(EditionId edition) {
    requireNonNull(edition, "edition");
    return new Selection((assises, session) -> session.edition().equals(edition));
  }

  /** {@return the sessions that take place on a day, or partly} */
  public static Selection day(LocalDate day) {
    requireNonNull(day, "day");
    return new Selection((assises, session) -> takesPlaceOn(day, session));
  }

  /** {@return the sessions that end on a day or after it; not those without a day} */
  public static Selection from(LocalDate day) {
    requireNonNull(day, "day");
    return new Selection(
        (assises, session) ->
            session.slot().lastDay().filter(last -> !last.isBefore(day)).isPresent());
  }

  /** {@return the sessions of a kind} */
  public static Selection kind(SessionKind kind) {
    requireNonNull(kind, "kind");
    return new Selection((assises, session) -> session.kind() == kind);
  }

  /** {@return the sessions on a theme} */
  public static Selection theme(ThemeId theme) {
    requireNonNull(theme, "theme");
    return new Selection((assises, session) -> session.themes().contains(theme));
  }

  /** {@return the sessions in a room} */
  public static Selection room(RoomId room) {
    requireNonNull(room, "room");
    return new Selection((assises, session) -> session.room().filter(room::equals).isPresent());
  }

  /** {@return the sessions that a speaker takes part in} */
  public static Selection speaker(SpeakerId speaker) {
    requireNonNull(speaker, "speaker");
    return new Selection(
        (assises, session) ->
            session.contributions().stream().anyMatch(part -> part.speaker().equals(speaker)));
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
                : session.languages().contains(language));
  }

  /**
   * {@return the sessions that pass a test of the host's own, which is the same for the same
   * session at any time}
   */
  public static Selection of(BiPredicate<Assises, Session> test) {
    return new Selection(requireNonNull(test, "test"));
  }

  /** {@return the sessions that are in both selections} */
  public Selection and(Selection other) {
    return new Selection(test.and(other.test));
  }

  /** {@return the sessions that are in one of the selections, or in both} */
  public Selection or(Selection other) {
    return new Selection(test.or(other.test));
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
