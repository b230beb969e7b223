package org.assises.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assises.model.Contribution;
import org.assises.model.Id;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Slot;
import org.assises.model.SpeakerId;

/** Finds rooms and speakers that two overlapping sessions need. */
final class Clashes {
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
    List<Use> all = uses.get(id);
    if (all == null) {
      all = new ArrayList<>();
      uses.put(id, all);
    }
    if (all.isEmpty() || !all.get(all.size() - 1).id().equals(use.id())) {
      all.add(use);
    }
  }

  /**
   * {@return a finding for each clash: rooms first, then speakers, ordered by id and then by time}
   */
  List<Finding> found() {
    List<Finding> found = new ArrayList<>();
    for (Map.Entry<RoomId, List<Use>> room : byId(rooms)) {
      for (Overlap two : overlaps(room.getValue())) {
        found.add(new ProgrammeFinding.RoomUsedTwice(room.getKey(), two.first(), two.second()));
      }
    }
    for (Map.Entry<SpeakerId, List<Use>> speaker : byId(speakers)) {
      for (Overlap two : overlaps(speaker.getValue())) {
        found.add(
            new ProgrammeFinding.SpeakerInTwoPlaces(speaker.getKey(), two.first(), two.second()));
      }
    }
    return found;
  }

  private static <I extends Id> List<Map.Entry<I, List<Use>>> byId(Map<I, List<Use>> uses) {
    List<Map.Entry<I, List<Use>>> sorted = new ArrayList<>(uses.entrySet());
    sorted.sort((a, b) -> a.getKey().value().compareTo(b.getKey().value()));
    return sorted;
  }

  /**
   * Compares each use with the earlier use that ends last, which finds every use that starts too
   * early.
   */
  private static List<Overlap> overlaps(List<Use> uses) {
    Collections.sort(uses);
    List<Overlap> found = new ArrayList<>();
    Use longest = uses.get(0);
    for (Use use : uses.subList(1, uses.size())) {
      if (use.start < longest.end) {
        found.add(new Overlap(longest.id(), use.id()));
      }
      if (use.end > longest.end) {
        longest = use;
      }
    }
    return found;
  }

  /** Two sessions at the same time. */
  private record Overlap(SessionId first, SessionId second) {}

  /**
   * A session at its time, in seconds since 1970.
   *
   * @param end the end, exclusive; one second after the start if not known, as in {@link
   *     Slot#overlaps}
   */
  private record Use(SessionId id, long start, long end) implements Comparable<Use> {
    static Use of(SessionId id, Slot.Timed timed) {
      long start = timed.start().toEpochSecond();
      long length = timed.length().isPresent() ? timed.length().get().toSeconds() : 1;
      return new Use(id, start, start + length);
    }

    /** Orders by start, then by id. */
    @Override
    public int compareTo(Use other) {
      return start != other.start
          ? Long.compare(start, other.start)
          : id.value().compareTo(other.id.value());
    }
  }
}
