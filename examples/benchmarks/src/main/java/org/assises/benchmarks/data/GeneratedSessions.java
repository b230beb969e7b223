package org.assises.benchmarks.data;

import static org.assises.benchmarks.data.GeneratedCity.fr;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.assises.model.Contribution;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.SessionKind;
import org.assises.model.Slot;

/**
 * Generates sessions of half an hour, room by room, so that no room is used twice at the same time.
 */
final class GeneratedSessions {
  private static final long SEED = 20_241_123;
  private static final int SLOTS_A_DAY = 16;
  private static final List<SessionKind> KINDS =
      List.of(SessionKind.TALK, SessionKind.DEBATE, SessionKind.BALANCE, SessionKind.WORKSHOP);

  private final int editions;
  private final int perEdition;

  GeneratedSessions(int editions, int sessions) {
    this.editions = editions;
    this.perEdition = (sessions + editions - 1) / editions;
  }

  /** {@return a number of sessions from the one with a number on} */
  List<Session> list(long first, int size) {
    List<Session> sessions = new ArrayList<>(size);
    for (long i = first; i < first + size; i++) {
      sessions.add(at(i));
    }
    return sessions;
  }

  /** {@return the session with a number, about 1,270 octets as an event} */
  private Session at(long i) {
    SplittableRandom random = new SplittableRandom(SEED + i);
    int edition = (int) (i / perEdition % editions);
    int place = (int) (i % perEdition);
    SessionKind kind =
        place < GeneratedCity.WORKSHOPS ? SessionKind.WORKSHOP : FrenchText.pick(KINDS, random);
    return Session.builder(
            id(i),
            GeneratedCity.edition(edition),
            kind,
            fr(FrenchText.title(random)),
            slot(edition, place))
        .description(fr(FrenchText.sentences(40, random)))
        .room(GeneratedCity.room(place % GeneratedCity.ROOMS))
        .themes(List.of(GeneratedCity.theme(random.nextInt(GeneratedCity.THEMES))))
        .contributions(contributions(random))
        .openFloor(random.nextInt(4) == 0)
        .page(URI.create("https://www.ville.example/assises/programme/" + i))
        .build();
  }

  static SessionId id(long i) {
    return new SessionId("s-" + i);
  }

  private static Slot slot(int edition, int place) {
    int slot = place / GeneratedCity.ROOMS;
    LocalDateTime start =
        GeneratedCity.firstDay(edition)
            .plusDays(slot / SLOTS_A_DAY)
            .atTime(9, 0)
            .plusMinutes(30L * (slot % SLOTS_A_DAY));
    return Slot.Timed.of(start, start.plusMinutes(30), GeneratedCity.ZONE);
  }

  private static List<Contribution> contributions(SplittableRandom random) {
    int first = random.nextInt(GeneratedCity.SPEAKERS);
    int second = (first + 1 + random.nextInt(7)) % GeneratedCity.SPEAKERS;
    return List.of(
        Contribution.of(GeneratedCity.speaker(first), Contribution.Role.SPEAKER),
        Contribution.of(GeneratedCity.speaker(second), Contribution.Role.MODERATOR));
  }
}
