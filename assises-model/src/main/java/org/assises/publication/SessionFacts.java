package org.assises.publication;

import static org.assises.publication.Fact.*;

/**
 * The facts of sessions, one on each line.
 *
 * <p>A fact in this list automatically has changes in every language, and a line in the description
 * of events unless calendars have their own words for it. It also needs a name in each {@code
 * changes_*.properties}, with the key {@code fact.} and its code.
 */
final class SessionFacts {
  static final Facts<ShownSession> OF_SESSION =
      new Facts<ShownSession>()
          .one(STATUS, ShownSession::status, Values::code)
          .one(EDITION, s -> s.session().edition(), Values::reference)
          .one(TIME, ShownSession::slot, ShownValue.Time::new)
          .one(TITLE, ShownSession::title, Values::words)
          .maybe(PLACE, ShownSession::placeId, Values::reference)
          .maybe(ROOM, s -> s.session().room(), Values::reference)
          .many(PEOPLE, s -> s.session().contributions(), Values::contribution)
          .one(KIND, s -> s.session().kind(), Values::code)
          .maybe(DESCRIPTION, s -> s.session().description(), Values::words)
          .many(THEMES, s -> s.session().themes(), Values::reference)
          .many(SUBJECTS, s -> s.session().subjects(), Values::subject)
          .one(OPEN_FLOOR, s -> s.session().openFloor(), Values::flag)
          .many(LANGUAGES, s -> s.session().languages(), Values::language)
          .many(ACCESSIBILITY, s -> s.session().accessibility(), Values::code)
          .maybe(REGISTRATION, s -> s.session().registration(), Values::registration)
          .many(DOCUMENTS, s -> s.session().documents(), Values::document)
          .many(BROADCASTS, s -> s.session().broadcasts(), Values::broadcast)
          .maybe(ATTENDANCE, s -> s.session().attendance(), Values.attested(Values::figure))
          .page(s -> s.session().page())
          .many(SOURCES, s -> s.session().sources(), Values::reference);

  private SessionFacts() {}
}
