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
 * Finds rooms and speakers that two overlapping sessions need, in one pass over the sessions in the
 * order of their starts.
 *
 * @param <I> the type of ids: those of rooms or of speakers
 */
final class Clashes<I extends Id> {
  private final Map<I, List<Use>> uses = new HashMap<>();

  private Clashes() {}

  /**
   * {@return a finding for each clash: rooms first, then speakers, ordered by id and then by time}
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

  /** Adds a use, once for each session, even if a speaker has several roles in it. */
  private void add(I id, Use use) {
    List<Use> all = uses.computeIfAbsent(id, any -> new ArrayList<>());
    if (all.isEmpty() || !all.get(all.size() - 1).id().equals(use.id())) {
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
   * Compares each use with the earlier use that ends last, which finds every use that starts too
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
   * @param end the end, exclusive; one second after the start if not known, as in {@link
   *     Slot#overlaps}
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
