package org.assises.finding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assises.model.Assises;
import org.assises.model.Contribution;
import org.assises.model.Id;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionStatus;
import org.assises.model.Slot;
import org.assises.model.SpeakerId;

/**
 * Finds what is needed in two sessions at once, in one pass over the sessions in the order of their
 * starts.
 *
 * @param <I> what is needed: rooms, speakers
 */
final class Clashes<I extends Id> {
  private final Map<I, List<Use>> uses = new HashMap<>();

  private Clashes() {}

  /**
   * {@return rooms that are used twice at once, by room and then by time; then speakers who are
   * needed twice at once, by speaker and then by time}
   */
  static List<Finding> in(Assises assises) {
    Clashes<RoomId> rooms = new Clashes<>();
    Clashes<SpeakerId> speakers = new Clashes<>();
    for (Use use : uses(assises.sessions())) {
      use.session.room().ifPresent(room -> rooms.add(room, use));
      for (Contribution contribution : use.session.contributions()) {
        speakers.add(contribution.speaker(), use);
      }
    }
    List<Finding> found = new ArrayList<>();
    found.addAll(rooms.find(id -> (a, b) -> new ProgrammeFinding.RoomUsedTwice(id, a, b)));
    found.addAll(speakers.find(id -> (a, b) -> new ProgrammeFinding.SpeakerInTwoPlaces(id, a, b)));
    return found;
  }

  private static List<Use> uses(List<Session> sessions) {
    return sessions.stream()
        .flatMap(session -> Use.of(session).stream())
        .sorted(Comparator.comparingLong(Use::start).thenComparing(use -> use.id().value()))
        .toList();
  }

  /** Notes that it is needed; once, whatever a person has to do in a session. */
  private void add(I id, Use use) {
    List<Use> all = uses.computeIfAbsent(id, any -> new ArrayList<>());
    if (all.isEmpty() || !all.get(all.size() - 1).equals(use)) {
      all.add(use);
    }
  }

  private List<Finding> find(Function<I, BiFunction<SessionId, SessionId, Finding>> finding) {
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
      List<Use> uses, BiFunction<SessionId, SessionId, Finding> finding) {
    List<Finding> found = new ArrayList<>();
    Use longest = uses.get(0);
    for (Use use : uses.subList(1, uses.size())) {
      if (use.start < longest.end) {
        found.add(finding.apply(longest.id(), use.id()));
      }
      if (use.end > longest.end) {
        longest = use;
      }
    }
    return found;
  }

  /**
   * A session at its time, in seconds since 1970.
   *
   * @param end exclusive; a second after the start where it is not known, as {@link Slot#overlaps}
   *     takes it
   */
  private record Use(Session session, long start, long end) {
    static Optional<Use> of(Session session) {
      if (session.status() == SessionStatus.CANCELLED
          || !(session.slot() instanceof Slot.Timed timed)) {
        return Optional.empty();
      }
      long start = timed.start().toEpochSecond();
      long length = timed.length().map(Duration::toSeconds).orElse(1L);
      return Optional.of(new Use(session, start, start + length));
    }

    SessionId id() {
      return session.id();
    }
  }
}
