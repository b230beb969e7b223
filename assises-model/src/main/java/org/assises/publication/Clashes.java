package org.assises.publication;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Id;
import org.assises.model.Session;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;

/**
 * Finds what is needed in two sessions at once, in one pass over the sessions in the order of their
 * starts.
 */
final class Clashes {
  private Clashes() {}

  /** {@return rooms that are used twice at once, by room and then by time} */
  static List<Finding> ofRooms(Assises assises) {
    return find(
        assises,
        session -> session.room().stream(),
        room ->
            (first, second) -> new ProgrammeFinding.RoomUsedTwice(room, first.id(), second.id()));
  }

  /** {@return speakers who are needed twice at once, by speaker and then by time} */
  static List<Finding> ofSpeakers(Assises assises) {
    return find(
        assises,
        session -> session.contributions().stream().map(Contribution::speaker),
        speaker ->
            (first, second) ->
                new ProgrammeFinding.SpeakerInTwoPlaces(speaker, first.id(), second.id()));
  }

  private static <I extends Id> List<Finding> find(
      Assises assises,
      Function<Session, Stream<I>> needed,
      Function<I, BiFunction<Session, Session, Finding>> finding) {
    Map<I, List<Use<I>>> uses =
        assises.sessions().stream()
            .filter(session -> session.status() != SessionStatus.CANCELLED)
            .filter(session -> session.slot() instanceof Slot.Timed)
            .flatMap(session -> needed.apply(session).distinct().map(id -> new Use<>(id, session)))
            .collect(groupingBy(Use::id));
    return uses.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().value()))
        .flatMap(entry -> overlaps(entry.getValue(), finding.apply(entry.getKey())).stream())
        .toList();
  }

  /**
   * Compares each session with that before it which ends last: enough to find every session that
   * comes too early.
   */
  private static <I extends Id> List<Finding> overlaps(
      List<Use<I>> uses, BiFunction<Session, Session, Finding> finding) {
    List<Session> byStart =
        uses.stream()
            .map(Use::session)
            .sorted(
                Comparator.comparing(Clashes::start).thenComparing(session -> session.id().value()))
            .toList();
    List<Finding> found = new ArrayList<>();
    Session longest = byStart.get(0);
    for (Session session : byStart.subList(1, byStart.size())) {
      if (longest.slot().overlaps(session.slot())) {
        found.add(finding.apply(longest, session));
      }
      if (end(session).isAfter(end(longest))) {
        longest = session;
      }
    }
    return found;
  }

  private static Instant start(Session session) {
    return ((Slot.Timed) session.slot()).start().toInstant();
  }

  private static Instant end(Session session) {
    Slot.Timed timed = (Slot.Timed) session.slot();
    return timed.end().orElse(timed.start()).toInstant();
  }

  private record Use<I extends Id>(I id, Session session) {}
}
