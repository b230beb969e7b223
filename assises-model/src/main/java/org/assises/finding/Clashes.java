package org.assises.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assises.model.Contribution;
import org.assises.model.Id;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.SpeakerId;

/** Finds rooms and speakers that two overlapping sessions need. */
final class Clashes {
  private static final Comparator<Use> BY_START =
      Comparator.comparingLong(Use::start).thenComparing(use -> use.id().value());

  private final Map<RoomId, List<Use>> rooms = new HashMap<>();
  private final Map<SpeakerId, List<Use>> speakers = new HashMap<>();

  /** Adds a session, once for each speaker, even if the speaker has several roles in it. */
  void add(Session session) {
    if (session.slot() instanceof Slot.Timed timed) {
      Use use = Use.of(session.id(), timed);
      if (session.room().isPresent()) {
        add(use, rooms, session.room().get());
      }
      for (Contribution contribution : session.contributions()) {
        add(use, speakers, contribution.speaker());
      }
    }
  }

  private static <I> void add(Use use, Map<I, List<Use>> uses, I id) {
    List<Use> all = uses.computeIfAbsent(id, any -> new ArrayList<>());
    if (all.isEmpty() || !all.get(all.size() - 1).id().equals(use.id())) {
      all.add(use);
    }
  }

  /**
   * {@return a finding for each clash: rooms first, then speakers, ordered by id and then by time}
   */
  List<Finding> found() {
    List<Finding> found = new ArrayList<>();
    found.addAll(find(rooms, id -> (a, b) -> new ProgrammeFinding.RoomUsedTwice(id, a, b)));
    found.addAll(find(speakers, id -> (a, b) -> new ProgrammeFinding.SpeakerInTwoPlaces(id, a, b)));
    return found;
  }

  private static <I extends Id> List<Finding> find(
      Map<I, List<Use>> uses, Function<I, BiFunction<SessionId, SessionId, Finding>> finding) {
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
    uses.sort(BY_START);
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
  private record Use(SessionId id, long start, long end) {
    static Use of(SessionId id, Slot.Timed timed) {
      long start = timed.start().toEpochSecond();
      long length = timed.length().isPresent() ? timed.length().get().toSeconds() : 1;
      return new Use(id, start, start + length);
    }
  }
}
