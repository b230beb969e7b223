package org.assises.json.document;

import static org.assises.json.codec.Codec.later;
import static org.assises.json.codec.Member.flag;
import static org.assises.json.codec.Member.list;
import static org.assises.json.codec.Member.opt;
import static org.assises.json.codec.Member.req;
import static org.assises.json.codec.ObjectDeclaration.object;
import static org.assises.json.codec.Scalars.choice;
import static org.assises.json.codec.UnionCodec.union;

import org.assises.json.codec.Codec;
import org.assises.json.codec.DeclaredObject;
import org.assises.json.codec.ObjectCodec;
import org.assises.json.codec.Scalars;
import org.assises.model.Registration;
import org.assises.model.Session;
import org.assises.model.SessionKind;
import org.assises.model.SessionStatus;
import org.assises.model.Subject;
import org.assises.model.Visibility;

/** Codecs for sessions. */
public final class Sessions {
  /** What a session reports on. */
  public static final Codec<Subject> SUBJECT = later(Sessions::subject);

  /** How to register for a session. */
  public static final Codec<Registration> REGISTRATION = later(Sessions::registration);

  /** One item of the programme. */
  public static final DeclaredObject<Session> SESSION =
      object(
              Session.class,
              "session",
              "One item of the programme of an edition, such as a talk or a workshop.")
          .from(
              req(
                  "id",
                  Ids.SESSION.own(),
                  Session::id,
                  "The id of the session. Calendars know the session by it, so it must not "
                      + "change once published."),
              req(
                  "edition",
                  Ids.EDITION.reference(),
                  Session::edition,
                  "The id of the edition that the session belongs to."),
              req("kind", choice(SessionKind.class), Session::kind, "The kind of session."),
              req("title", Facts.TEXT, Session::title, "The title of the session."),
              req(
                  "slot",
                  Slots.SLOT,
                  Session::slot,
                  "When the session takes place, as precisely as it is known."),
              Session::builder)
          .opt(
              "description",
              Facts.TEXT,
              Session::description,
              Session.Builder::description,
              "A description of the session in plain text.")
          .opt(
              "place",
              Ids.PLACE.reference(),
              Session::place,
              Session.Builder::place,
              "The id of the place of the session, if it differs from the venue of the "
                  + "edition.")
          .opt(
              "room",
              Ids.ROOM.reference(),
              Session::room,
              Session.Builder::room,
              "The id of the room of the session.")
          .list(
              "themes",
              Ids.THEME.reference(),
              Session::themes,
              Session.Builder::themes,
              "The ids of the themes of the session.")
          .list(
              "contributions",
              People.CONTRIBUTION,
              Session::contributions,
              Session.Builder::contributions,
              "The people who take part in the session, in the order of their " + "appearance.")
          .list(
              "subjects",
              SUBJECT,
              Session::subjects,
              Session.Builder::subjects,
              "What the session reports on: a survey, workshops, or the balance of an "
                  + "edition.")
          .flag(
              "openFloor",
              Session::openFloor,
              Session.Builder::openFloor,
              "Whether the audience can speak.")
          .list(
              "languages",
              Scalars.LANGUAGE,
              Session::languages,
              Session.Builder::languages,
              "The languages spoken in the session, if they differ from the main "
                  + "language of the series.")
          .list(
              "accessibility",
              Places.ACCESSIBILITY,
              Session::accessibility,
              Session.Builder::accessibility,
              "What the session offers to people with disabilities, in addition to its "
                  + "place and room.")
          .opt(
              "registration",
              REGISTRATION,
              Session::registration,
              Session.Builder::registration,
              "How to register for the session. Left out if nobody has to.")
          .list(
              "documents",
              Links.DOCUMENT,
              Session::documents,
              Session.Builder::documents,
              "Documents of the session, such as slides and minutes.")
          .list(
              "broadcasts",
              Links.BROADCAST,
              Session::broadcasts,
              Session.Builder::broadcasts,
              "Live streams and replays of this session alone.")
          .opt(
              "attendance",
              Facts.ATTESTED_FIGURE,
              Session::attendance,
              Session.Builder::attendance,
              "The number of people who came, with what its sources claim.")
          .opt(
              "page",
              Scalars.LINK,
              Session::page,
              Session.Builder::page,
              "The web page of the session.")
          .usual(
              "status",
              choice(SessionStatus.class),
              Session::status,
              Session.Builder::status,
              SessionStatus.CONFIRMED,
              "The status of the session.")
          .list(
              "sources",
              Ids.SOURCE.reference(),
              Session::sources,
              Session.Builder::sources,
              "The ids of the sources from which the facts of this session were taken.")
          .usual(
              "visibility",
              Editions.VISIBILITY,
              Session::visibility,
              Session.Builder::visibility,
              Visibility.PUBLIC,
              "Whether the session is published.")
          .build(Session.Builder::build);

  private Sessions() {}

  private static Codec<Subject> subject() {
    return union(
            Subject.class,
            "subject",
            "What the session reports on: a survey, workshops, or the balance of an edition.")
        .variant("survey", ofSurvey())
        .variant("workshops", ofWorkshops())
        .variant("balance", ofBalance())
        .build();
  }

  private static Codec<Registration> registration() {
    return object(Registration.class, "registration", "How to register for a session.")
        .of(
            flag(
                "required",
                Registration::required,
                "Whether people must register. If left out, they may register but need " + "not."),
            opt("page", Scalars.LINK, Registration::page, "The web page on which people register."),
            opt(
                "capacity",
                Counts.FROM_ONE,
                Registration::capacity,
                "The number of people who can register."),
            opt(
                "until",
                Scalars.DATE,
                Registration::until,
                "The last day on which people can register, inclusive."),
            Registration::new);
  }

  private static ObjectCodec<Subject.OfSurvey> ofSurvey() {
    return object(
            Subject.OfSurvey.class, "of-survey", "The session presents the results of a survey.")
        .of(
            req(
                "survey",
                Ids.SURVEY.reference(),
                Subject.OfSurvey::survey,
                "The id of the survey."),
            Subject.OfSurvey::new);
  }

  private static ObjectCodec<Subject.OfWorkshops> ofWorkshops() {
    return object(
            Subject.OfWorkshops.class,
            "of-workshops",
            "The session presents what workshops proposed.")
        .of(
            req(
                "edition",
                Ids.EDITION.reference(),
                Subject.OfWorkshops::edition,
                "The id of the edition whose workshops are reported on."),
            list(
                "workshops",
                Ids.SESSION.reference(),
                Subject.OfWorkshops::workshops,
                "The ids of the workshops that are reported on. Left out if it is all of "
                    + "them."),
            Subject.OfWorkshops::new);
  }

  private static ObjectCodec<Subject.OfBalance> ofBalance() {
    return object(
            Subject.OfBalance.class,
            "of-balance",
            "The session presents how far the proposals of an edition have been " + "carried out.")
        .of(
            req(
                "edition",
                Ids.EDITION.reference(),
                Subject.OfBalance::edition,
                "The id of the edition whose proposals are reported on."),
            Subject.OfBalance::new);
  }
}
