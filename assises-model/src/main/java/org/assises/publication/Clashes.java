package org.assises.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private static final Comparator<Use> BY_START =
      Comparator.comparingLong(Use::start).thenComparing(use -> use.session.id().value());

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
    Map<I, List<Use>> uses = new HashMap<>();
    for (Session session : assises.sessions()) {
      if (session.status() != SessionStatus.CANCELLED
          && session.slot() instanceof Slot.Timed timed) {
        Use use = Use.of(session, timed);
        needed
            .apply(session)
            .distinct()
            .forEach(id -> uses.computeIfAbsent(id, any -> new ArrayList<>()).add(use));
      }
    }
    return uses.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().value()))
        .flatMap(entry -> overlaps(entry.getValue(), finding.apply(entry.getKey())).stream())
        .toList();
  }

  /**
   * Compares each use with that before it which ends last: enough to find every one that comes too
   * early.
   */
  private static List<Finding> overlaps(
      List<Use> uses, BiFunction<Session, Session, Finding> finding) {
    uses.sort(BY_START);
    List<Finding> found = new ArrayList<>();
    Use longest = uses.get(0);
    for (Use use : uses.subList(1, uses.size())) {
      if (use.start <= longest.end && longest.session.slot().overlaps(use.session.slot())) {
        found.add(finding.apply(longest.session, use.session));
      }
      if (use.end > longest.end) {
        longest = use;
      }
    }
    return found;
  }

  /**
   * A session at its time.
   *
   * @param start in seconds since 1970
   * @param end that of the start where it is not known
   */
  private record Use(Session session, long start, long end) {
    static Use of(Session session, Slot.Timed timed) {
      long start = timed.start().toEpochSecond();
      return new Use(session, start, start + timed.length().orElse(Duration.ZERO).toSeconds());
    }
  }
}
