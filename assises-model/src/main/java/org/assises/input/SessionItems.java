package org.assises.input;

import java.util.List;
import java.util.Optional;
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

  /**
   * Place and room are one member, because a room belongs to a place. The start is recorded in
   * addition to the slot, to recognize a session.
   */
  private static final Members<Session, Session.Builder> MEMBERS =
      new Members<>(Session::toBuilder, Session.Builder::build)
          .add("kind", Session::kind, Session.Builder::kind)
          .add(FollowedKind.TITLE, Session::title, Session.Builder::title)
          .add("slot", Session::slot, Sayings::of, Session.Builder::slot)
          .add(START, Session::slot, Sayings::startOf, (session, slot) -> session)
          .add("description", Session::description, Session.Builder::description)
          .add(
              "place",
              session -> session,
              session -> List.of(session.place(), session.room()),
              (session, from) -> session.place(from.place()).room(from.room()))
          .add("themes", Session::themes, Session.Builder::themes)
          .many(
              "contributions", Session::contributions, Sayings::of, Session.Builder::contributions)
          .many("subjects", Session::subjects, Sayings::of, Session.Builder::subjects)
          .add("openFloor", Session::openFloor, Session.Builder::openFloor)
          .add("languages", Session::languages, Session.Builder::languages)
          .add("accessibility", Session::accessibility, Session.Builder::accessibility)
          .maybe("registration", Session::registration, Sayings::of, Session.Builder::registration)
          .many("documents", Session::documents, Sayings::of, Session.Builder::documents)
          .many("broadcasts", Session::broadcasts, Sayings::of, Session.Builder::broadcasts)
          .maybe(
              "attendance",
              Session::attendance,
              attendance -> Sayings.of(attendance, Sayings::of),
              Session.Builder::attendance)
          .add("page", Session::page, Session.Builder::page)
          .add(STATUS, Session::status, Session.Builder::status)
          .add("sources", Session::sources, Session.Builder::sources);

  static final FollowedKind<Session> SESSIONS =
      new FollowedKind<>(
          ImportedItem.Kind.SESSION,
          Session::id,
          SessionId::new,
          (document, incoming) ->
              document.title().equals(incoming.title())
                  && Sayings.startOf(document.slot()).equals(Sayings.startOf(incoming.slot())),
          MEMBERS.all(),
          SessionItems::moved,
          MEMBERS::merged);

  private SessionItems() {}

  /** Returns a session with its own id and references to items of the document. */
  private static Session moved(Session session, Ids ids) {
    Optional<RoomId> room = ids.of(session.room());
    Session.Builder moved =
        Session.builder(
            ids.of(session.id()),
            session.edition(),
            session.kind(),
            session.title(),
            session.slot());
    return MEMBERS
        .copy(moved, session)
        .room(room)
        .place(room.isPresent() ? Optional.empty() : ids.of(session.place()))
        .themes(ids.of(session.themes()))
        .contributions(session.contributions().stream().map(part -> moved(part, ids)).toList())
        .subjects(session.subjects().stream().map(subject -> moved(subject, ids)).toList())
        .visibility(session.visibility())
        .build();
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
}
