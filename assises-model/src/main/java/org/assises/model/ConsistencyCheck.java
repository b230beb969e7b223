package org.assises.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assises.wording.Message;

/**
 * Checks that ids are unique, that references lead to an item and that related items agree with
 * each other.
 */
final class ConsistencyCheck {
  private final AssisesIndex index;
  private final List<Message> problems = new ArrayList<>();

  ConsistencyCheck(AssisesIndex index) {
    this.index = index;
  }

  /**
   * {@return the problems of all items}
   *
   * @param parts the items of the index
   * @param referred the ids that they refer to
   */
  List<Message> of(AssisesData parts, Set<Id> referred) {
    for (Id id : index.repeated()) {
      problems.add(named("id-twice", id));
    }
    checkThere(referred, parts);
    checkWholes(parts.organizations());
    checkSessions(parts.sessions());
    checkOrdinals(parts.editions());
    return problems;
  }

  /** {@return the problems of sessions with the items of the index} */
  List<Message> of(List<Session> sessions) {
    checkSessions(sessions);
    return problems;
  }

  /** Looks for the items that refer to an unknown id only if there is such an id. */
  private void checkThere(Set<Id> referred, AssisesData parts) {
    if (!index.hasAll(referred)) {
      new ReferenceWalk() {
        @Override
        void visit(Id id) {
          if (!index.has(id)) {
            problems.add(
                named("reference-unknown", id)
                    .with("ownerKind", owner().kind().code())
                    .with("owner", owner().shown()));
          }
        }
      }.of(parts);
    }
  }

  private static Message named(String code, Id id) {
    return Message.of(code, "kind", id.kind().code(), "id", id.shown());
  }

  /**
   * Refuses organizations that are part of themselves through others. Follows no organization
   * twice.
   */
  private void checkWholes(List<Organization> organizations) {
    Set<Id> followed = new HashSet<>();
    for (Organization organization : organizations) {
      Set<Id> way = new HashSet<>();
      Optional<OrganizationId> id = Optional.of(organization.id());
      while (id.isPresent() && !followed.contains(id.get()) && way.add(id.get())) {
        Optional<Organization> part = index.find(id.get());
        id = part.isPresent() ? part.get().partOf() : Optional.empty();
      }
      if (id.isPresent() && way.contains(id.get())) {
        problems.add(Message.of("part-of-itself-by-others", "organization", id.get().shown()));
      }
      followed.addAll(way);
    }
  }

  private void checkSessions(List<Session> sessions) {
    List<Message> ofMandates = new ArrayList<>();
    for (Session session : sessions) {
      checkRoom(session);
      for (Contribution contribution : session.contributions()) {
        if (contribution.mandate().isPresent() && index.has(contribution.mandate().get())) {
          checkMandate(contribution, session, ofMandates);
        }
      }
    }
    problems.addAll(ofMandates);
  }

  private void checkRoom(Session session) {
    if (session.place().isPresent() && session.room().isPresent()) {
      Optional<Room> room = index.find(session.room().get());
      if (room.isPresent() && !session.place().get().equals(room.get().place())) {
        problems.add(Message.of("room-of-another-place", "session", session.id().shown()));
      }
    }
  }

  private void checkMandate(Contribution contribution, Session session, List<Message> found) {
    MandateId mandate = contribution.mandate().orElseThrow();
    Optional<Speaker> speaker = index.find(contribution.speaker());
    if (speaker.isPresent()
        && speaker.get().mandates().stream().noneMatch(held -> held.id().equals(mandate))) {
      found.add(
          Message.of(
              "mandate-of-another",
              "session",
              session.id().value(),
              "speaker",
              speaker.get().id().value(),
              "mandate",
              mandate.value()));
    }
  }

  private void checkOrdinals(List<Edition> editions) {
    for (int i = 1; i < editions.size(); i++) {
      if (editions.get(i).ordinal() <= editions.get(i - 1).ordinal()) {
        problems.add(Message.of("editions-out-of-order", "edition", editions.get(i).id().shown()));
      }
    }
  }
}
