package org.assises.input;

import static org.assises.input.FollowedKind.member;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assises.model.Contribution;
import org.assises.model.ImportedItem;
import org.assises.model.OnBehalfOf;
import org.assises.model.RoomId;
import org.assises.model.Session;
import org.assises.model.SessionId;
import org.assises.model.Subject;

/** How imports update sessions. */
final class SessionItems {
  static final String START = "start";
  static final String STATUS = "status";
  private static final String PLACE = "place";

  /**
   * Place and room are one member, because a room belongs to a place. The start is recorded in
   * addition to the slot, to recognize a session.
   */
  static final FollowedKind<Session> SESSIONS =
      new FollowedKind<>(
          ImportedItem.Kind.SESSION,
          Session::id,
          SessionId::new,
          (document, incoming) ->
              document.title().equals(incoming.title())
                  && Sayings.startOf(document.slot()).equals(Sayings.startOf(incoming.slot())),
          List.of(
              member("kind", Session::kind),
              member(FollowedKind.TITLE, Session::title),
              member("slot", session -> Sayings.of(session.slot())),
              member(START, session -> Sayings.startOf(session.slot())),
              member("description", Session::description),
              member(PLACE, session -> List.of(session.place(), session.room())),
              member("themes", Session::themes),
              member("contributions", s -> Sayings.each(s.contributions(), Sayings::of)),
              member("subjects", s -> Sayings.each(s.subjects(), Sayings::of)),
              member("openFloor", Session::openFloor),
              member("languages", Session::languages),
              member("accessibility", Session::accessibility),
              member("registration", s -> s.registration().map(Sayings::of)),
              member("documents", s -> Sayings.each(s.documents(), Sayings::of)),
              member("broadcasts", s -> Sayings.each(s.broadcasts(), Sayings::of)),
              member("attendance", s -> s.attendance().map(a -> Sayings.of(a, Sayings::of))),
              member("page", Session::page),
              member(STATUS, Session::status),
              member("sources", Session::sources)),
          SessionItems::moved,
          SessionItems::merged);

  private SessionItems() {}

  private static Session moved(Session session, Ids ids) {
    Session.Builder moved =
        Session.builder(
                ids.of(session.id()),
                session.edition(),
                session.kind(),
                session.title(),
                session.slot())
            .themes(ids.of(session.themes()))
            .contributions(session.contributions().stream().map(part -> moved(part, ids)).toList())
            .subjects(session.subjects().stream().map(subject -> moved(subject, ids)).toList())
            .visibility(session.visibility());
    Optional<RoomId> room = ids.of(session.room());
    room.ifPresent(moved::room);
    if (room.isEmpty()) {
      ids.of(session.place()).ifPresent(moved::place);
    }
    return withOthers(moved, session, name -> true, session).build();
  }

  private static Contribution moved(Contribution part, Ids ids) {
    return new Contribution(
        ids.of(part.speaker()),
        part.role(),
        part.mandate(),
        part.onBehalfOf().map(other -> moved(other, ids)));
  }

  private static OnBehalfOf moved(OnBehalfOf other, Ids ids) {
    return other.match(
        person -> new OnBehalfOf.Person(ids.of(person.speaker())),
        body -> new OnBehalfOf.Body(ids.of(body.organization())));
  }

  private static Subject moved(Subject subject, Ids ids) {
    return subject instanceof Subject.OfWorkshops of
        ? new Subject.OfWorkshops(of.edition(), ids.of(of.workshops()))
        : subject;
  }

  private static Session merged(Session document, Session incoming, Predicate<String> taken) {
    Session.Builder merged =
        Session.builder(
                document.id(),
                document.edition(),
                (taken.test("kind") ? incoming : document).kind(),
                (taken.test(FollowedKind.TITLE) ? incoming : document).title(),
                (taken.test("slot") ? incoming : document).slot())
            .themes((taken.test("themes") ? incoming : document).themes())
            .contributions((taken.test("contributions") ? incoming : document).contributions())
            .subjects((taken.test("subjects") ? incoming : document).subjects())
            .visibility(document.visibility());
    Session where = taken.test(PLACE) ? incoming : document;
    where.place().ifPresent(merged::place);
    where.room().ifPresent(merged::room);
    return withOthers(merged, incoming, taken, document).build();
  }

  /** Adds the members without references, from either session. */
  private static Session.Builder withOthers(
      Session.Builder session, Session incoming, Predicate<String> taken, Session document) {
    (taken.test("description") ? incoming : document).description().ifPresent(session::description);
    (taken.test("registration") ? incoming : document)
        .registration()
        .ifPresent(session::registration);
    (taken.test("attendance") ? incoming : document).attendance().ifPresent(session::attendance);
    (taken.test("page") ? incoming : document).page().ifPresent(session::page);
    return session
        .openFloor((taken.test("openFloor") ? incoming : document).openFloor())
        .languages((taken.test("languages") ? incoming : document).languages())
        .accessibility((taken.test("accessibility") ? incoming : document).accessibility())
        .documents((taken.test("documents") ? incoming : document).documents())
        .broadcasts((taken.test("broadcasts") ? incoming : document).broadcasts())
        .status((taken.test(STATUS) ? incoming : document).status())
        .sources((taken.test("sources") ? incoming : document).sources());
  }
}
